namespace RareEarthLeverage.Timeline;

/// <summary>Status of an event on a day: docs/method.md, section 1.</summary>
public static class StatusRules
{
    /// <summary>The status of an event on a day; null when the event had not been announced by then.</summary>
    public static StatusOnDate? On(Dataset dataset, PolicyEvent policyEvent, DateOnly asOf) => throw new NotImplementedException();
}
