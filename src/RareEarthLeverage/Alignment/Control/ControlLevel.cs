using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>How far an element is controlled, lowest first so that members compare: docs/method.md, section 6.</summary>
public enum ControlLevel
{
    /// <summary>No control in force covers it.</summary>
    None = 0,

    /// <summary>Quota, registration, reporting or tracking; nobody needs a permission to export it.</summary>
    [Word("quota-or-tracking")]
    QuotaOrTracking = 1,

    /// <summary>Exports need a licence.</summary>
    [Word("export-licence")]
    ExportLicence = 2,

    /// <summary>A licence is needed, and the rule reaches goods made outside China.</summary>
    [Word("extraterritorial")]
    Extraterritorial = 3,

    /// <summary>Exports are banned or halted.</summary>
    [Word("ban-or-halt")]
    BanOrHalt = 4,
}
