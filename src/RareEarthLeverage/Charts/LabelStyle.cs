namespace RareEarthLeverage.Charts;

/// <summary>What stands at the marks of a figure.</summary>
public enum LabelStyle
{
    /// <summary>The label of the event.</summary>
    Text,

    /// <summary>A number; the labels are listed below.</summary>
    Key,
}
