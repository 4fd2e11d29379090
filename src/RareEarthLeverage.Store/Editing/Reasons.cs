using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Every change of what is published says why.</summary>
internal static class Reasons
{
    /// <summary>Why a reason is not taken; null when it is.</summary>
    public static EditResult? Refuse(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new EditResult.Refused([new("reason", "nothing", "why the change is made")]);
        }

        var problems = EntryLimits.Check("reason", "reason", reason).ToList();
        return problems.Count == 0 ? null : new EditResult.Refused(problems);
    }
}
