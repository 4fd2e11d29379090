using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Packaging;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Data;

/// <summary><c>/data/export.…</c>: everything in one file. The tables are written by the writers of figures, so that dates, numbers,
/// links and doubts look the same everywhere. Made once for each revision and day.</summary>
internal sealed class DataExport(StoreOptions options)
{
    /// <summary>Begins every such address.</summary>
    public const string Root = "/data/export.";

    private static readonly string[] Extensions = ["zip", "json", "xlsx"];
    private readonly RecentlyUsed<(string Extension, int Revision, DateOnly AsOf, string Site), byte[]> _made = new(6);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapData(Root + "{extension}", [DataEndpoint.AsOf, DataEndpoint.Rev], Answer)
            .WithSummary($"Everything in one file: {string.Join(", ", Extensions)}")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Answer(DataRequest request)
    {
        var extension = Convert.ToString(request.Context.GetRouteValue("extension"), CultureInfo.InvariantCulture) ?? "";
        if (!Extensions.Contains(extension, StringComparer.Ordinal))
        {
            return ApiProblem.NotFound("extension", extension, $"a format: {string.Join(", ", Extensions)}");
        }

        var asOf = request.AsOf();
        if (request.Query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(request.Query.Problems);
        }

        var export = request.Context.RequestServices.GetRequiredService<DataExport>();
        var site = SiteAddress.Of(request.Context);
        var file = export._made.GetOrMake((extension, request.Dataset.Revision, asOf, site.AbsoluteUri), _ => export.Make(extension, request.Dataset, asOf, site));
        var type = extension == "zip" ? "application/zip" : Writer(extension).MediaType;
        return Results.File(file, type, FormattableString.Invariant($"rare-earth-leverage-r{request.Dataset.Revision}.{extension}"));
    }

    private byte[] Make(string extension, Dataset dataset, DateOnly asOf, Uri site)
    {
        var figure = FigureOf(dataset, asOf);
        return extension == "zip" ? Zip(figure, asOf, site) : Written(extension, figure, Context(asOf, site, null));
    }

    private byte[] Zip(Figure figure, DateOnly asOf, Uri site)
    {
        using var file = new MemoryStream();
        using (var zip = new StableZip(file))
        {
            var sums = new StringBuilder();
            void Add(string path, byte[] data)
            {
                zip.Add(path, data);
                sums.Append(Convert.ToHexStringLower(SHA256.HashData(data))).Append("  ").Append(path).Append('\n');
            }

            Add("README.txt", Encoding.UTF8.GetBytes(Readme(figure)));
            Add("dictionary.csv", Encoding.UTF8.GetBytes(Dictionary(figure)));
            // The words of the fields and vocabularies, as they are shipped.
            var fields = Path.Combine(options.DataFolder, "README.md");
            if (File.Exists(fields))
            {
                Add("fields.md", File.ReadAllBytes(fields));
            }

            foreach (var table in figure.AllTables)
            {
                Add($"{table.Name}.csv", Written("csv", figure, Context(asOf, site, table.Name)));
            }

            Add("everything.json", Written("json", figure, Context(asOf, site, null)));
            Add("everything.xlsx", Written("xlsx", figure, Context(asOf, site, null)));
            zip.Add("SHA256SUMS", Encoding.ASCII.GetBytes(sums.ToString()));
        }

        return file.ToArray();
    }

    private static Figure FigureOf(Dataset dataset, DateOnly asOf)
    {
        var revision = dataset.Revision.ToString(CultureInfo.InvariantCulture);
        var caption = new Caption
        {
            Title = "Rare Earth Leverage: everything",
            Subtitle = $"All events, links, claims, figures and reference tables of data revision {revision}",
            Filters = "",
            Sources = $"Every row names its source and its kind; the sources of events are a table of their own. As of {DateText.LongDay(asOf)}, data revision {revision}.",
            Method = "An empty cell means not known. A date known only to the month or year is written as exactly as it is known. The status of an event is that of the as-of day. Claims are assertions of named sources, not proofs of cause.",
            Coverage = "",
            Unknown = NotKnown.Of([.. dataset.Events], dataset, asOf),
            AsOf = asOf,
            Revision = dataset.Revision,
        };
        return new(caption, new Scene(1, 1, caption.Title, caption.Subtitle, []), DataTables.Of(dataset, asOf)) { Sources = CitedSources.Of(dataset.Events) };
    }

    private static WriteContext Context(DateOnly asOf, Uri site, string? table) =>
        new() { Request = new FigureRequest { AsOf = asOf, Table = table }, ChartId = "everything", Page = "/data", BaseAddress = site };

    private static byte[] Written(string extension, Figure figure, WriteContext context)
    {
        using var file = new MemoryStream();
        Writer(extension).Write(figure, context, file);
        return file.ToArray();
    }

    private static IFigureWriter Writer(string extension) => FigureWriters.Find(extension) ?? throw new InvalidOperationException($"There is no writer of {extension}");

    private static string Dictionary(Figure figure) =>
        "table,title,column,kind\r\n"
        + string.Concat(figure.AllTables.SelectMany(t => t.Columns.Select(c => $"{t.Name},\"{t.Title}\",{c.Key},{c.Kind.ToString().ToLowerInvariant()}\r\n")));

    private static string Readme(Figure figure) =>
        string.Join(
            '\n',
            [
                figure.Caption.Title,
                figure.Caption.Subtitle + ".",
                figure.Caption.Sources,
                "",
                figure.Caption.Method,
                "What is not known: " + figure.Caption.Unknown,
                "",
                .. figure.AllTables.Select(t => $"{t.Name}.csv: {t.Title}, {t.Rows.Count.ToString(CultureInfo.InvariantCulture)} rows"),
                "everything.json, everything.xlsx: the same in one file each",
                "dictionary.csv: every column with what it holds; fields.md: what the fields and words mean",
                "SHA256SUMS: checksums, to be checked with sha256sum -c SHA256SUMS",
                "",
            ]);
}
