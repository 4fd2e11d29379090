using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Web.Data;

/// <summary>Anchors of the reference page. A chokepoint's anchor is its id.</summary>
internal static class ReferenceAnchor
{
    public const string Elements = "elements";
    public const string Chokepoints = "chokepoints";
    public const string CustomsCodes = "customs-codes";
    public const string ControlCodes = "control-codes";
    public const string AnnualFigures = "yearly-figures";

    public static string Of(RareEarthElement element) => $"element-{element.Symbol}";
}
