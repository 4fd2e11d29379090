using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What came of a change, in a sentence for whoever asked for it.</summary>
internal static class ResultWords
{
    /// <summary>Null when it was done.</summary>
    public static string? Of(EditResult result) =>
        result switch
        {
            EditResult.Saved => null,
            EditResult.Refused refused => string.Join(" ", refused.Problems.Select(p => $"{p.Field}: takes {p.Takes}.")),
            EditResult.NotAllowed refused => refused.Why,
            EditResult.NotFound missing => missing.What,
            EditResult.Blocked blocked => string.Join(" ", blocked.Reasons),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result.GetType().Name, "Does not come of a change to an account"),
        };
}
