using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Finds the field at which a broken rule is shown. Rules between rows name a list; here they get to the row of it that was
/// meant.</summary>
public static class ProblemPlaces
{
    /// <summary>The problems with their fields as paths.</summary>
    public static IReadOnlyList<RuleBreach> Of(RowEntry content, IReadOnlyList<RuleBreach> problems) =>
        content is EventEntry e ? [.. problems.Select(p => p with { Field = Place(e, p) })] : problems;

    private static string Place(EventEntry e, RuleBreach problem) =>
        problem.Field switch
        {
            "acts_on" => At("acts_on", e.ActsOn.FindIndex(l => l.Id == problem.Given), "id") ?? "acts_on",
            "stated_triggers.id" => At("stated_triggers", e.StatedTriggers.FindIndex(c => c.Id == problem.Given), "id") ?? "stated_triggers",
            "stated_triggers.claim" => At("stated_triggers", e.StatedTriggers.FindIndex(c => string.IsNullOrWhiteSpace(c.Claim)), "claim") ?? "stated_triggers",
            "stated_triggers.source" => At("stated_triggers", e.StatedTriggers.FindIndex(c => c.Source == problem.Given), "source") ?? "stated_triggers",
            "stated_triggers.lagDays" => At("stated_triggers", e.StatedTriggers.FindIndex(c => c.LagDays == problem.Given), "lagDays") ?? "stated_triggers",
            "datePrecision" => "date",
            "company" when e.Company.Length == 0 => "country",
            var field when field.StartsWith("elements[", StringComparison.Ordinal) => "elements",
            var field when field.StartsWith("targets[", StringComparison.Ordinal) => "targets",
            var field => field,
        };

    private static string? At(string list, int row, string name) => row < 0 ? null : EntryPaths.In(list, row, name);
}
