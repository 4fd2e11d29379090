namespace RareEarthLeverage.Store.Editing;

/// <summary>Where a draft stands.</summary>
public enum DraftState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Handed in; the next change takes it back to <see cref="Draft"/>.</summary>
    InReview,

    /// <summary>Published; kept with its comments.</summary>
    Published,

    /// <summary>Given up by its author.</summary>
    Discarded,
}
