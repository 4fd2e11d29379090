namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Whether what was typed has reached the server's database.</summary>
public enum SaveStatus
{
    /// <summary>Nothing has been typed.</summary>
    Untouched,

    /// <summary>Typed, and about to be saved.</summary>
    Typing,

    /// <summary>Being saved.</summary>
    Saving,

    /// <summary>Saved.</summary>
    Saved,

    /// <summary>Not saved; the message says why.</summary>
    Failed,
}
