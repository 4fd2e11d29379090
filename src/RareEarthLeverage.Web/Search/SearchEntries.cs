using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Data;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Method;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Search;

/// <summary>Everything that can be found.</summary>
internal static class SearchEntries
{
    private const double Usual = 3;

    /// <summary>The entries of a dataset and of the program.</summary>
    public static IReadOnlyList<SearchEntry> Of(Dataset dataset) =>
    [
        .. dataset.Events.Select(Of),
        .. dataset.Withdrawn.Select(Of),
        .. dataset.Reference.Elements.Select(Of),
        .. dataset.Series.Select(s => Of(s.Definition)),
        .. ChartCatalog.All.Select(Of),
        .. MainMenu.Shown.Select(Of),
        .. MethodTerms.All.Select(Of),
    ];

    private static SearchEntry Of(PolicyEvent e)
    {
        // A figure that is part of an official number counts most: "No. 18", "2025-18" and "Announcement 18" all lead there.
        (string?, double)[] texts =
        [
            (e.Reference, 12),
            (e.Label, 8),
            (e.Title, 7),
            (e.Id, 4),
            (e.Issuer, 3),
            (e.Company, 5),
            (string.Join(' ', e.Elements), 3),
            (e.Track.Label, 2),
            (e.DatePrecision == DatePrecision.Year ? null : e.Date.ToString("MMMM", CultureInfo.InvariantCulture), 3),
            (Vocabulary.Word(e.Instrument), 2),
            (e.Summary, 1.5),
            (e.ScopeNote, 1),
            (e.Notes, 0.7),
            (string.Join(' ', e.Sources.Select(s => s.Publisher).Distinct()), 0.7),
        ];
        return new(
            SearchKind.Event,
            e.Title,
            $"{BritishDate.Of(e)} · {e.Track.Label}{(e.Reference is { } reference ? $" · {reference}" : "")}",
            $"/events/{e.Id}",
            e.Weight,
            [.. texts.Where(t => t.Item1 is { Length: > 0 }).Select(t => (t.Item1 ?? "", t.Item2))]);
    }

    private static SearchEntry Of(WithdrawnEvent w) =>
        new(SearchKind.Event, w.Title, "Withdrawn: the page says why", $"/events/{w.Id}", 0, [(w.Title, 4), (w.Id, 3)]);

    private static SearchEntry Of(RareEarthElement e) =>
        new(
            SearchKind.Element,
            $"{e.Name} ({e.Symbol})",
            $"Element {e.AtomicNumber.ToString(CultureInfo.InvariantCulture)}, {Vocabulary.Word(e.Group)}: {e.MainUses}",
            $"/data/reference#{ReferenceAnchor.Of(e)}",
            Usual + 2,
            [(e.Name, 14), (e.Symbol, 14), ("element rare earth", 2), (e.MainUses, 2), (string.Join(' ', e.Sectors), 2), (e.ControlCode ?? "", 4)]);

    private static SearchEntry Of(SeriesDefinition s) =>
        new(SearchKind.Series, s.Title, s.Cumulative ? "Monthly figures from January on" : "Monthly figures", $"/series/{s.Id}", Usual, [(s.Title, 6), (s.Id, 4), ("series figures exports customs", 2)]);

    private static SearchEntry Of(IChart c) => new(SearchKind.Page, c.Title, c.Shows, c.Page, Usual + 1, [(c.Title, 7), (c.Id, 5), (c.Shows, 2), ("chart figure", 2)]);

    private static SearchEntry Of(MenuEntry m) => new(SearchKind.Page, m.Label, m.About, m.Address, Usual + 2, [(m.Label, 9), (m.About, 2), ("page", 1)]);

    private static SearchEntry Of(MethodTerm t) => new(SearchKind.Term, t.Name, t.Meaning, t.Address, Usual, [(t.Name, 8), (t.Meaning, 1), ("method definition term", 1)]);
}
