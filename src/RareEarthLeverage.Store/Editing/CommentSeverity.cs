namespace RareEarthLeverage.Store.Editing;

/// <summary>How much a reviewer's comment weighs.</summary>
public enum CommentSeverity
{
    /// <summary>A remark.</summary>
    Note,

    /// <summary>Ought to be seen to.</summary>
    Major,

    /// <summary>Blocks publishing until it is resolved.</summary>
    Critical,
}
