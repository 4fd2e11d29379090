using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A withdrawn event.</summary>
internal sealed record DeletionItem(string Id, string Title, string Reason, string? Replacement, int Revision, DateTime At)
{
    public static DeletionItem Of(WithdrawnEvent e) => new(e.Id, e.Title, e.Reason, e.ReplacementId, e.Revision, e.AtUtc);
}
