using RareEarthLeverage.Charts;

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

    /// <summary>503: the dataset is not loaded yet.</summary>
    public static IResult NotLoaded() =>
        Results.Problem(
            title: "The data are not loaded yet",
            detail: "Ask again in a few seconds; /readyz says when they are.",
            statusCode: StatusCodes.Status503ServiceUnavailable);
}
