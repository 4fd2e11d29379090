using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Briefings;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Briefings;

/// <summary><c>/briefings</c>: saves a briefing under an address that nobody can guess, and writes briefings as files.</summary>
internal static class BriefingEndpoints
{
    private const string Root = "/briefings";

    private static string Formats => string.Join(", ", BriefingWriters.All.Select(w => w.Extension));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root, SaveAsync).WithSummary("Saves a briefing and says where it can be read").ProducesProblem(400).ProducesProblem(413).ProducesProblem(429);
        routes.MapPost(Root + "/file.{extension}", StreamAsync).WithSummary("A briefing as a file, with progress: lines of JSON, then the file").ProducesProblem(400);
        routes.MapGet(Root + "/{id}.{extension}", FileAsync).WithSummary("A saved briefing as a file; data=current takes the newest data").ProducesProblem(404);
    }

    /// <summary>The page of a saved briefing.</summary>
    public static string PageOf(string id) => "/briefing/" + id;

    /// <summary>A saved briefing as a file.</summary>
    public static string FileOf(string id, string extension, bool refreshed) => $"{Root}/{id}.{extension}{(refreshed ? "?data=current" : "")}";

    private static async Task<IResult> SaveAsync(HttpContext context, SavedBriefings saved, SavingLimit limit, BriefingMaker maker)
    {
        var (content, refused) = await ReadAsync(context);
        if (content is null)
        {
            return refused;
        }

        if (await maker.DatasetAsync(content.Revision, context.RequestAborted) is null)
        {
            return NoRevision(content.Revision);
        }

        if (!limit.Take(context.Connection.RemoteIpAddress))
        {
            context.Response.Headers.RetryAfter = "3600";
            return Results.Problem(title: "Too many briefings", detail: $"At most {SavingLimit.MostFromOne} briefings are saved in an hour. What you have put together stays in your browser: save it later, or take it as a file.", statusCode: StatusCodes.Status429TooManyRequests);
        }

        var id = await saved.SaveAsync(content.Write(), context.RequestAborted);
        return Results.Created(PageOf(id), new { id, page = PageOf(id) });
    }

    private static async Task<IResult> FileAsync(string id, string extension, HttpContext context, SavedBriefings saved, BriefingMaker maker, CurrentDataset current, TimeProvider time)
    {
        if (BriefingWriters.Find(extension) is not { } writer)
        {
            return ApiProblem.NotFound("extension", extension, $"a format: {Formats}");
        }

        var query = new ApiQuery(context.Request.Query, [new("data", "current, for the newest data; left out, those at which the briefing was made")]);
        var data = query.Text("data");
        if (data is not null and not "current")
        {
            query.Refuse("data", data);
        }

        if (query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(query.Problems);
        }

        if (await saved.FindAsync(id, context.RequestAborted) is not { } found || BriefingContent.Read(Encoding.UTF8.GetBytes(found.Content), out _) is not { } content)
        {
            return ApiProblem.NotFound("id", id, "the id of a saved briefing");
        }

        if (data is not null && current.Value is { } newest)
        {
            content = BriefingMaker.Refreshed(content, newest, time.Today());
        }

        if (await maker.DatasetAsync(content.Revision, context.RequestAborted) is not { } dataset)
        {
            return NoRevision(content.Revision);
        }

        var site = SiteAddress.Of(context);
        var briefing = BriefingMaker.Make(content, dataset, site, new Uri(site, PageOf(id).TrimStart('/')).AbsoluteUri, context.RequestAborted);
        return Results.File(await maker.WriteAsync(writer, briefing, null), writer.MediaType, FileName(dataset.Revision, extension));
    }

    /// <summary>Progress and file in one answer: a line of JSON for each figure, one that announces the file, then its
    /// bytes.</summary>
    private static async Task<IResult> StreamAsync(string extension, HttpContext context, BriefingMaker maker)
    {
        if (BriefingWriters.Find(extension) is not { } writer)
        {
            return ApiProblem.NotFound("extension", extension, $"a format: {Formats}");
        }

        var (content, refused) = await ReadAsync(context);
        if (content is null)
        {
            return refused;
        }

        if (await maker.DatasetAsync(content.Revision, context.RequestAborted) is not { } dataset)
        {
            return NoRevision(content.Revision);
        }

        var briefing = BriefingMaker.Make(content, dataset, SiteAddress.Of(context), null, context.RequestAborted);
        var progress = Channel.CreateUnbounded<int>();
        var making = MakeAsync();
        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.CacheControl = "no-store";
        await foreach (var done in progress.Reader.ReadAllAsync(context.RequestAborted))
        {
            await LineAsync(context, new { done, of = content.Items.Count });
        }

        var file = await making;
        await LineAsync(context, new { file = FileName(dataset.Revision, extension), type = writer.MediaType, length = file.Length });
        await context.Response.Body.WriteAsync(file, context.RequestAborted);
        return Results.Empty;

        async Task<byte[]> MakeAsync()
        {
            try
            {
                return await maker.WriteAsync(writer, briefing, n => progress.Writer.TryWrite(n));
            }
            finally
            {
                progress.Writer.Complete();
            }
        }
    }

    private static async Task LineAsync(HttpContext context, object line)
    {
        await context.Response.WriteAsync(JsonSerializer.Serialize(line) + "\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static async Task<(BriefingContent? Content, IResult Refused)> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, Results.Problem(title: "Not JSON", detail: "The body has to be a briefing as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType));
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (body.Length + read > BriefingContent.MostBytes)
            {
                return (null, Results.Problem(title: "Too large", detail: $"A briefing has at most {(BriefingContent.MostBytes / 1024).ToString(CultureInfo.InvariantCulture)} kB: take shorter notes or fewer figures.", statusCode: StatusCodes.Status413PayloadTooLarge));
            }

            body.Write(buffer, 0, read);
        }

        var content = BriefingContent.Read(body.GetBuffer().AsSpan(0, checked((int)body.Length)), out var problems);
        return (content, content is null ? ApiProblem.Parameters(problems) : Results.Empty);
    }

    private static IResult NoRevision(int revision) =>
        ApiProblem.Parameters([new ParameterProblem("revision", revision.ToString(CultureInfo.InvariantCulture), "a data revision that is still kept; refresh the briefing to take the newest")]);

    private static string FileName(int revision, string extension) => FormattableString.Invariant($"briefing-r{revision}.{extension}");
}
