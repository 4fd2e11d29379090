using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Export.Xlsx;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>The data in the forms in which they are imported: what comes out reads back as the same rows, and comes out again as the
/// same bytes.</summary>
internal static class TableDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/data/tables/events.{format}", Events).ExcludeFromDescription();
        routes.MapGet("/data/tables/series.{format}", Series).ExcludeFromDescription();
    }

    /// <summary>All events, or those of one track, in the order of the data files.</summary>
    private static IResult Events(string format, string? track, CurrentDataset current, TimeProvider time)
    {
        if (current.Value is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        var events = dataset.Events.Where(e => track is null || e.Track.Id == track).ToList();
        return format switch
        {
            "csv" => File("text/csv", "events.csv", s => TableFiles.WriteEventsCsv(events, s)),
            "json" => File("application/json", "events.json", s => TableFiles.WriteEventsJson(events, s)),
            "xlsx" => File(Workbook, "events.xlsx", s => WriteXlsx("events", TableFiles.Table(RowKind.Event, events.Select(EventEntry.Of)), time.Today(), s)),
            _ => ApiProblem.NotFound("format", format, "csv, json or xlsx"),
        };
    }

    /// <summary>All monthly figures, or those of one series.</summary>
    private static IResult Series(string format, string? series, CurrentDataset current, TimeProvider time)
    {
        if (current.Value is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        List<TradeObservation> figures = [.. dataset.Series.Where(s => series is null || s.Definition.Id == series).SelectMany(s => s.Observations)];
        return format switch
        {
            "csv" => File("text/csv", "series.csv", s => TableFiles.WriteSeriesCsv(figures, s)),
            "xlsx" => File(Workbook, "series.xlsx", s => WriteXlsx("series", TableFiles.Table(RowKind.Observation, figures.Select(ObservationEntry.Of)), time.Today(), s)),
            _ => ApiProblem.NotFound("format", format, "csv or xlsx"),
        };
    }

    private static void WriteXlsx(string name, EntryTable table, DateOnly day, Stream target) =>
        XlsxTable.Write(name, [table.Columns, .. table.Lines.Select(l => (IReadOnlyList<string>)[.. l.Cells.Select(c => c ?? "")])], day, target);

    private static IResult File(string type, string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return Results.File(file.ToArray(), type, name);
    }
}
