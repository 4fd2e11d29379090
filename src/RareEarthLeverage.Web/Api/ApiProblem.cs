using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>Errors as problem details (RFC 9457).</summary>
internal static class ApiProblem
{
    /// <summary>400: parameters that were not understood. The first one is named at the top, all of them in
    /// <c>problems</c>.</summary>
    public static IResult Parameters(IReadOnlyList<ParameterProblem> problems) =>
        Results.Problem(
            title: "A parameter was not understood",
            detail: string.Join(" ", problems.Select(p => $"{p.Parameter}: given \"{p.Given}\"; takes {p.Takes}.")),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?>
            {
                ["parameter"] = problems[0].Parameter,
                ["given"] = problems[0].Given,
                ["takes"] = problems[0].Takes,
                ["problems"] = problems,
            });

    /// <summary>404: nothing is there.</summary>
    public static IResult NotFound(string parameter, string given, string takes) =>
        Results.Problem(
            title: "Not found",
            detail: $"{parameter}: given \"{given}\"; takes {takes}.",
            statusCode: StatusCodes.Status404NotFound,
            extensions: new Dictionary<string, object?> { ["parameter"] = parameter, ["given"] = given, ["takes"] = takes });

    /// <summary>401: nobody is signed in, and an account or a token is needed.</summary>
    public static IResult NotSignedIn() =>
        Results.Problem(
            title: "Not signed in",
            detail: "This needs an account: sign in, or send a token in the header Authorization as \"Bearer …\". Tokens are made on the page /account.",
            statusCode: StatusCodes.Status401Unauthorized);

    /// <summary>403: the account or token may not do this.</summary>
    public static IResult NotAllowed(string why) => Results.Problem(title: "Not allowed", detail: why, statusCode: StatusCodes.Status403Forbidden);

    /// <summary>429: tried too often.</summary>
    public static IResult TooOften(TimeSpan wait) =>
        Results.Problem(
            title: "Too often",
            detail: FormattableString.Invariant($"Wait {Math.Ceiling(wait.TotalSeconds)} seconds and try again."),
            statusCode: StatusCodes.Status429TooManyRequests);

    /// <summary>410: it was taken back; why, and what stands for it now.</summary>
    public static IResult Withdrawn(WithdrawnEvent withdrawn) =>
        Results.Problem(
            title: "Withdrawn",
            detail: $"{withdrawn.Id} was withdrawn: {withdrawn.Reason}",
            statusCode: StatusCodes.Status410Gone,
            extensions: new Dictionary<string, object?> { ["reason"] = withdrawn.Reason, ["replacement"] = withdrawn.ReplacementId, ["revision"] = withdrawn.Revision });

    /// <summary>501 or 400: a file that cannot be written here, and what to do about it.</summary>
    public static IResult Cannot(WriteProblem problem) =>
        problem.Kind switch
        {
            WriteProblemKind.NotInstalled => Results.Problem(title: "Not installed", detail: problem.Detail, statusCode: StatusCodes.Status501NotImplemented),
            WriteProblemKind.TooLarge => Results.Problem(title: "Too large", detail: problem.Detail, statusCode: StatusCodes.Status400BadRequest, extensions: new Dictionary<string, object?> { ["parameter"] = "scale" }),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Kind, "Not a kind of problem"),
        };

    /// <summary>503: the program that draws the picture failed or took too long.</summary>
    public static IResult NotDrawn(string detail) =>
        Results.Problem(title: "The picture could not be drawn", detail: detail, statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <summary>503: the dataset is not loaded yet.</summary>
    public static IResult NotLoaded() =>
        Results.Problem(
            title: "The data are not loaded yet",
            detail: "Ask again in a few seconds; /readyz says when they are.",
            statusCode: StatusCodes.Status503ServiceUnavailable);
}
