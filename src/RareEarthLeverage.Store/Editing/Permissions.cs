namespace RareEarthLeverage.Store.Editing;

/// <summary>Who may do what; null when the person may.</summary>
internal static class Permissions
{
    private static readonly EditResult Write = new EditResult.NotAllowed("Editors, reviewers and admins write drafts.");
    private static readonly EditResult Foreign = new EditResult.NotAllowed("A draft is changed by its author, or by an admin.");
    private static readonly EditResult Review = new EditResult.NotAllowed("Reviewers and admins publish, withdraw, restore and import.");
    private static readonly EditResult Own = new EditResult.NotAllowed("Author and reviewer differ: somebody else has to publish this.");

    public static EditResult? ToWrite(Person person) => person.Role >= Role.Editor ? null : Write;

    public static EditResult? ToChange(Person person, DraftRow draft) =>
        ToWrite(person) ?? (draft.Contributors.Contains(person.Id) || person.Role == Role.Admin ? null : Foreign);

    public static EditResult? ToReview(Person person) => person.Role >= Role.Reviewer ? null : Review;

    /// <summary>To publish what some people wrote.</summary>
    public static EditResult? ToPublish(Person person, IReadOnlyList<string> authors, EditingOptions options) =>
        ToReview(person) ?? (authors.Contains(person.Id) && !options.SinglePerson ? Own : null);
}
