namespace RareEarthLeverage.Store.Editing;

/// <summary>What a person may do; each may do what the ones before may.</summary>
public enum Role
{
    /// <summary>Reads.</summary>
    Viewer,

    /// <summary>Writes drafts and hands them in.</summary>
    Editor,

    /// <summary>Reviews, publishes, withdraws, restores, imports.</summary>
    Reviewer,

    /// <summary>Everything, drafts of others included.</summary>
    Admin,
}
