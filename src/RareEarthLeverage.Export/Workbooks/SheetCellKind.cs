namespace RareEarthLeverage.Export.Workbooks;

/// <summary>As what a cell is stored.</summary>
internal enum SheetCellKind
{
    Text,

    /// <summary>Number in invariant form.</summary>
    Number,

    /// <summary>ISO date exact to the day; a year or a month stays text.</summary>
    Date,
}
