using System.Text.Json;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>Why something was not written, as problem details.</summary>
internal static class WriteProblems
{
    /// <summary>422: broken rules, each at its field.</summary>
    public static IResult Rules(IReadOnlyList<RuleBreach> problems) =>
        Results.Problem(
            title: "Against the rules",
            detail: string.Join(" ", problems.Select(p => $"{p.Field}: given \"{p.Given}\"; takes {p.Takes}.")),
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["problems"] = problems });

    /// <summary>428: the version that the change started from is missing.</summary>
    public static IResult NoVersion(string takes) =>
        Results.Problem(
            title: "No version was given",
            detail: $"The header If-Match takes {takes}, so that nobody's change is overwritten unseen.",
            statusCode: StatusCodes.Status428PreconditionRequired);

    /// <summary>412: somebody else was first; both versions.</summary>
    public static IResult Stale(int version, RowEntry mine, int currentVersion, RowEntry current) =>
        Results.Problem(
            title: "Changed since",
            detail: FormattableString.Invariant($"You started from version {version}, and it is at version {currentVersion}. Nothing was changed. Merge yours with the current one and send it with If-Match: \"{currentVersion}\"."),
            statusCode: StatusCodes.Status412PreconditionFailed,
            extensions: new Dictionary<string, object?>
            {
                ["yours"] = new VersionItem(version, Json(mine)),
                ["current"] = new VersionItem(currentVersion, Json(current)),
            });

    /// <summary>410: it was withdrawn.</summary>
    public static IResult Gone(string id, string reason) =>
        Results.Problem(title: "Withdrawn", detail: $"{id} was withdrawn: {reason}", statusCode: StatusCodes.Status410Gone, extensions: new Dictionary<string, object?> { ["reason"] = reason });

    /// <summary>415: not JSON.</summary>
    public static IResult NotJson(string? given) =>
        Results.Problem(title: "Not JSON", detail: $"Content-Type: given \"{given}\"; takes application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    /// <summary>413: too much.</summary>
    public static IResult TooLarge(int mostBytes) =>
        Results.Problem(title: "Too large", detail: FormattableString.Invariant($"The body has at most {mostBytes} bytes."), statusCode: StatusCodes.Status413PayloadTooLarge);

    /// <summary>What the editor said, when it is not that it was saved.</summary>
    public static IResult Of(EditResult result) =>
        result switch
        {
            EditResult.NotAllowed refused => ApiProblem.NotAllowed(refused.Why),
            EditResult.Refused refused => Rules(refused.Problems),
            EditResult.Blocked blocked => Results.Problem(title: "Blocked", detail: string.Join(" ", blocked.Reasons), statusCode: StatusCodes.Status409Conflict),
            EditResult.NotFound missing => Results.Problem(title: "Not found", detail: missing.What, statusCode: StatusCodes.Status404NotFound),
            EditResult.Stale stale => Stale(0, stale.Merge.Mine, stale.Merge.CurrentVersion, stale.Merge.Current),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result.GetType().Name, "Not a way in which writing goes wrong"),
        };

    private static JsonElement Json(RowEntry entry)
    {
        using var json = JsonDocument.Parse(EntryJson.Write(entry));
        return json.RootElement.Clone();
    }
}
