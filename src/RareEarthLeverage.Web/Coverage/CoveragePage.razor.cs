namespace RareEarthLeverage.Web.Coverage;

/// <summary>What the data lack, as a list for editors.</summary>
public sealed partial class CoveragePage(TimeProvider time);
