using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Monthly;

/// <summary>One monthly figure that is being entered.</summary>
public sealed class FigureRow(DraftSubject subject, ObservationEntry entry)
{
    /// <summary>A new row, or the published one that it corrects.</summary>
    public DraftSubject Subject => subject;

    /// <summary>What is typed.</summary>
    public ObservationEntry Entry => entry;

    /// <summary>What stands in the way of publishing it.</summary>
    public IReadOnlyList<RuleBreach> Problems { get; set; } = [];

    /// <summary>The draft, once it is saved.</summary>
    public Guid? DraftId { get; set; }

    /// <summary>The draft's version.</summary>
    public int Version { get; set; }

    /// <summary>What came of handing it in.</summary>
    public string? Message { get; set; }

    public string Get(string name) =>
        name switch
        {
            "month" => entry.Month,
            "value" => entry.Value,
            "qualifier" => entry.Qualifier,
            "yoy_pct" => entry.YoyPct,
            "yoy_qualifier" => entry.YoyQualifier,
            "source_title" => entry.SourceTitle,
            "publisher" => entry.Publisher,
            "source_url" => entry.SourceUrl,
            "published" => entry.Published,
            "note" => entry.Note,
            "tier" => entry.Tier,
            "preferred" => entry.Preferred,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a field of a figure that is typed"),
        };

    /// <summary>Types a field; false when there is none of that name.</summary>
    public bool Set(string name, string text)
    {
        switch (name)
        {
            case "month":
                entry.Month = text;
                break;
            case "value":
                entry.Value = text;
                break;
            case "qualifier":
                entry.Qualifier = text;
                break;
            case "yoy_pct":
                entry.YoyPct = text;
                break;
            case "yoy_qualifier":
                entry.YoyQualifier = text;
                break;
            case "source_title":
                entry.SourceTitle = text;
                break;
            case "publisher":
                entry.Publisher = text;
                break;
            case "source_url":
                entry.SourceUrl = text;
                break;
            case "published":
                entry.Published = text;
                break;
            case "note":
                entry.Note = text;
                break;
            case "tier":
                entry.Tier = text;
                break;
            case "preferred":
                entry.Preferred = text;
                break;
            default:
                return false;
        }

        return true;
    }
}
