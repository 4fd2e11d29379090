namespace RareEarthLeverage.Store.Editing;

/// <summary>From where a change came.</summary>
public enum EditOrigin
{
    /// <summary>A form on a page.</summary>
    Form,

    /// <summary>A file that was imported.</summary>
    Import,

    /// <summary>The write API.</summary>
    Api,

    /// <summary>The shipped data.</summary>
    Seed,

    /// <summary>A command on the server.</summary>
    Command,
}
