namespace RareEarthLeverage.Web.Method;

/// <summary>The words that the method page defines, so that the search finds them.</summary>
internal static class MethodTerms
{
    public static readonly IReadOnlyList<MethodTerm> All =
    [
        new("Tightening and easing", "Which way a step pushes: a filled triangle down, an open one up", "marks"),
        new("Solid and dashed lines", "Solid: a named source says that it answered. Dashed: near in time only", "marks"),
        new("Act", "A published event among China's controls that tightens or eases", "vocabulary"),
        new("Move", "All acts of one date and one direction, counted once", "vocabulary"),
        new("Trigger", "A US tariff step, a US chip control or an outcome of talks", "vocabulary"),
        new("Stated trigger", "A trigger that a cited source names for an act", "vocabulary"),
        new("Nearby trigger", "A trigger of the same direction dated shortly before; computed from dates, never called a cause", "vocabulary"),
        new("Lag", "Calendar days from trigger to act, on the dates as published", "vocabulary"),
        new("Status", "Announced, in force, suspended, ended, or outcome not recorded", "status"),
        new("In force", "From the day it takes effect to its end, both days included", "status"),
        new("Suspended", "Taken out of force by another act for a time", "status"),
        new("Outcome not recorded", "A planned end has passed and no row says what happened", "status"),
        new("Growth on the year, reported and recomputed", "As the source reports it, and from tonnages where both years are known", "figures"),
        new("Gap", "A month without a figure; never a zero", "figures"),
        new("Confidence", "High, medium or low: how well sources support a row", "confidence"),
        new("Kinds of source", "Official, agency, legal, trade, secondary and mirror; second-hand", "confidence"),
        new("What is not claimed", "No cause, no intent, no forecast, no completeness", "limits"),
    ];
}
