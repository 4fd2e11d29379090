using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Watch;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Watch;

/// <summary>The watch page as tables for files.</summary>
internal static class WatchTables
{
    /// <summary>Names of the tables.</summary>
    public static readonly IReadOnlyList<string> Names = ["dates", "reported", "base-rates"];

    /// <summary>The tables of a day.</summary>
    public static TableSet Of(Dataset dataset, DateOnly asOf)
    {
        var list = WatchList.On(dataset, asOf);
        return new(
            "watch",
            FormattableString.Invariant($"{WatchPage.Path}?asOf={asOf:yyyy-MM-dd}&rev={dataset.Revision}"),
            new()
            {
                Title = "Dates to watch",
                Subtitle = $"On {DateText.LongDay(asOf)}: {list.Overdue.Count()} passed without a recorded outcome, {list.Coming.Count()} ahead",
                Filters = "",
                Sources = string.Join("; ", list.Dates.SelectMany(d => d.Sources).Select(s => s.Publisher).Distinct(StringComparer.Ordinal)),
                Method = "Scheduled dates of rows of medium or high confidence. A scheduled end that has passed does not prove that a measure ended. Base rates say how often a move followed in the record; they are no forecast.",
                Coverage = "Dates that only rows of low confidence give are listed apart and change nothing.",
                Unknown = NotKnown.Of([.. list.Dates.Select(d => d.Event)], dataset, asOf),
                AsOf = asOf,
                Revision = dataset.Revision,
            },
            [Dates(list), Reported(list), BaseRatesTable(dataset, asOf)]);
    }

    private static FigureTable Dates(WatchList list) =>
        new(
            "dates",
            "Scheduled dates",
            [
                new("date", "Date", FigureColumnKind.Date),
                new("days_ahead", "Days ahead; negative has passed", FigureColumnKind.Number),
                new("stage", "Stage"),
                new("kind", "Begins or ends"),
                new("title", "Event"),
                new("takes_out_of_force", "What it suspends"),
                new("stated_by", "Date stated by"),
                new("publisher", "Source of the date"),
                new("tier", "Kind of source"),
                new("url", "Address", FigureColumnKind.Link),
                new("reported", "Reported, not confirmed"),
                new("id", "Id"),
            ],
            [
                .. list.Dates.Select(d => new FigureRow(
                    d.Event.Id,
                    [
                        BritishDate.Iso(d.Date),
                        Number(d.DaysAhead),
                        Vocabulary.Word(d.Stage),
                        Vocabulary.Word(d.Kind),
                        d.Event.Title,
                        string.Join(", ", d.TakesOutOfForce.Select(e => e.Label)),
                        d.StatedBy.Title,
                        d.Sources[0].Publisher,
                        Vocabulary.Word(d.Sources[0].Tier),
                        d.Sources[0].Url,
                        string.Join(", ", d.Reported.Select(e => e.Title)),
                        d.Event.Id,
                    ])),
            ]);

    private static FigureTable Reported(WatchList list) =>
        new(
            "reported",
            "Dates that only rows of low confidence give",
            [
                new("date", "Date", FigureColumnKind.Date),
                new("days_ahead", "Days ahead", FigureColumnKind.Number),
                new("title", "Row"),
                new("concerns", "What it concerns"),
                new("publisher", "Source"),
                new("tier", "Kind of source"),
                new("url", "Address", FigureColumnKind.Link),
            ],
            [
                .. list.Reported.Select(r => new FigureRow(
                    r.Row.Id,
                    [
                        BritishDate.Iso(r.Date),
                        Number(r.DaysAhead),
                        r.Row.Title,
                        string.Join(", ", r.Concerns.Select(e => e.Label)),
                        r.Row.Sources[0].Publisher,
                        Vocabulary.Word(r.Row.Sources[0].Tier),
                        r.Row.Sources[0].Url,
                    ])),
            ]);

    private static FigureTable BaseRatesTable(Dataset dataset, DateOnly asOf) =>
        new(
            "base-rates",
            $"How often a move followed a trigger within {new AlignmentOptions { To = asOf }.WindowDays} days",
            [
                new("track", "Track"),
                new("polarity", "Polarity"),
                new("n", "n", FigureColumnKind.Number),
                new("followed", "Followed", FigureColumnKind.Number),
                new("still_open", "Window not over, not in n", FigureColumnKind.Number),
                new("shortest_lag_days", "Shortest lag, days", FigureColumnKind.Number),
                new("median_lag_days", "Median lag, days", FigureColumnKind.Number),
                new("longest_lag_days", "Longest lag, days", FigureColumnKind.Number),
            ],
            [
                .. BaseRates.Of(dataset, asOf).Select(r => new FigureRow(
                    null,
                    [
                        r.Track.Id,
                        Vocabulary.Word(r.Polarity),
                        Number(r.N),
                        Number(r.Followed),
                        Number(r.StillOpen),
                        Number(r.ShortestLagDays),
                        r.MedianLagDays?.ToString("0.#", CultureInfo.InvariantCulture),
                        Number(r.LongestLagDays),
                    ])),
            ]);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
