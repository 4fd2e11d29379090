using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What came of an edit. Everything that can be expected to go wrong is one of these and never an exception.</summary>
public abstract record EditResult
{
    private EditResult()
    {
    }

    /// <summary>Done.</summary>
    public sealed record Saved : EditResult
    {
        /// <summary>The draft; null when none was involved.</summary>
        public Guid? DraftId { get; init; }

        /// <summary>Version of the draft to hand in with its next change; 0 without a draft.</summary>
        public int DraftVersion { get; init; }

        /// <summary>Key of the published row; null for a new row that is not published yet.</summary>
        public string? SubjectId { get; init; }

        /// <summary>Version of the published row; 0 when nothing was published.</summary>
        public int RowVersion { get; init; }

        /// <summary>The data revision that was made; null when the published data did not change.</summary>
        public int? Revision { get; init; }

        /// <summary>What still stands in the way of publishing a draft, by field.</summary>
        public IReadOnlyList<RuleBreach> Problems { get; init; } = [];

        /// <summary>What the rules set of themselves, in words.</summary>
        public IReadOnlyList<string> Marks { get; init; } = [];
    }

    /// <summary>Against the rules; the draft, if any, is as it was.</summary>
    /// <param name="Problems">Every broken rule, at its field.</param>
    public sealed record Refused(IReadOnlyList<RuleBreach> Problems) : EditResult;

    /// <summary>A file against the rules; nothing of it was taken.</summary>
    /// <param name="Problems">Every broken rule, by line.</param>
    public sealed record RefusedTable(IReadOnlyList<TableProblem> Problems) : EditResult;

    /// <summary>Somebody else saved first. Nothing was changed, and the draft keeps what was typed.</summary>
    /// <param name="Merge">Both versions and what they started from.</param>
    public sealed record Stale(MergeView Merge) : EditResult;

    /// <summary>The person may not do this.</summary>
    /// <param name="Why">Who may.</param>
    public sealed record NotAllowed(string Why) : EditResult;

    /// <summary>Allowed and sound, but something has to happen first.</summary>
    /// <param name="Reasons">What.</param>
    public sealed record Blocked(IReadOnlyList<string> Reasons) : EditResult;

    /// <summary>There is no such draft, row, comment or version.</summary>
    /// <param name="What">What was looked for.</param>
    public sealed record NotFound(string What) : EditResult;
}
