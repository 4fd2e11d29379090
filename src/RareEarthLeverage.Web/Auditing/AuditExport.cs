using System.Globalization;
using System.Text;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Auditing;

/// <summary><c>/audit/export.csv</c>: the entries that fit a search, whole.</summary>
internal static class AuditExport
{
    private const int PageLength = 1000;
    private const string Head = "number,revision,at_utc,person_id,person,role,origin,reason,kind,row,field,before,after,single_person,hash\r\n";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/audit/export.csv", WriteAsync).RequireAuthorization(Policies.Administer).ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(HttpContext context, AuditSearch search)
    {
        var (query, problems) = AuditFilter.Read(context.Request.Query);
        if (problems.Count > 0)
        {
            return Results.Text(string.Join("\n", problems), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }

        if (SignedIn.Person(context.User) is not { } person)
        {
            return Results.Forbid();
        }

        return Results.Stream(
            async stream =>
            {
                await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
                await writer.WriteAsync(Head);
                // In pages, because the record grows for ever.
                for (var below = query.Below; await search.FindAsync(person, query with { Below = below }, PageLength, context.RequestAborted) is { Count: > 0 } page; below = page[^1].Number)
                {
                    foreach (var item in page)
                    {
                        await writer.WriteAsync(Line(item));
                    }
                }
            },
            "text/csv; charset=utf-8",
            "record-of-changes.csv");
    }

    private static string Line(AuditItem item)
    {
        var change = item.Change;
        string?[] cells =
        [
            item.Number.ToString(CultureInfo.InvariantCulture),
            change.Revision.ToString(CultureInfo.InvariantCulture),
            change.AtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            item.PersonId,
            change.PersonName,
            change.Role is { } role ? Vocabulary.Word(role) : "",
            Vocabulary.Word(change.Origin),
            change.Reason,
            Vocabulary.Word(change.Kind),
            change.SubjectId,
            change.Field,
            change.Before,
            change.After,
            change.SinglePerson ? "true" : "false",
            item.Hash,
        ];
        return string.Join(',', cells.Select(Cell)) + "\r\n";
    }

    /// <summary>Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
