using System.Globalization;
using RareEarthLeverage.Alignment.Control;

namespace RareEarthLeverage.Web.Elements;

/// <summary>The state of control in words for readers.</summary>
internal static class ElementWords
{
    public static string Of(ControlLevel level) =>
        level switch
        {
            ControlLevel.None => "No control",
            ControlLevel.QuotaOrTracking => "Quota, registration or tracking",
            ControlLevel.ExportLicence => "Export licence",
            ControlLevel.Extraterritorial => "Licence with reach outside China",
            ControlLevel.BanOrHalt => "Ban or halt",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level"),
        };

    /// <summary>Intensity with one decimal, as a range while something is not recorded.</summary>
    public static string Intensity(ControlState state) =>
        state.Intensity.IsKnown ? One(state.Intensity.Low) : $"{One(state.Intensity.Low)} to {One(state.Intensity.High)}";

    /// <summary>Elements that need a licence, as a range while something is not recorded.</summary>
    public static string Licensed(ControlState state) =>
        state.Licensed.IsKnown ? Whole(state.Licensed.Low) : $"{Whole(state.Licensed.Low)} to {Whole(state.Licensed.High)}";

    private static string One(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
