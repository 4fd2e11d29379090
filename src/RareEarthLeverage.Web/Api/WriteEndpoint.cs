using System.Globalization;
using Microsoft.OpenApi;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Api;

/// <summary>Writing, through the same editor as the forms: what is sent becomes a draft in review, and somebody else publishes it.
/// Nothing is kept of what is refused.</summary>
internal static class WriteEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Body(Write(routes.MapPost("/api/v1/events", CreateAsync), "Hand in a new event for review"));
        Body(Write(routes.MapPut("/api/v1/events/{id}", ReplaceAsync), "Hand in a change of an event for review; If-Match holds the version that it started from"));
        Write(routes.MapGet("/api/v1/drafts/{id:guid}", FindAsync), "A draft: state, version, what stands in its way");
        Write(routes.MapPost("/api/v1/drafts/{id:guid}/publish", PublishAsync), "Publish what somebody else handed in; If-Match holds the version of the draft");
    }

    private static RouteHandlerBuilder Write(RouteHandlerBuilder route, string summary) =>
        route
            .WithSummary(summary)
            .RequireAuthorization(Policies.WriteApi)
            .RequireRateLimiting(RateLimits.Write)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    // Described here and not by what the route accepts: then another type of content would lead to the net for unknown addresses.
    private static void Body(RouteHandlerBuilder route) =>
        route.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Description = "{ \"reason\": why, at most 500 characters; \"event\": an object with the fields of the data files }, at most 1 MB",
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } },
                };
                return Task.CompletedTask;
            });

    private static async Task<IResult> CreateAsync(HttpContext context, Editor editor)
    {
        if (SignedIn.Person(context.User) is not { } person)
        {
            return ApiProblem.NotSignedIn();
        }

        var (body, unread) = await WriteBody.ReadAsync(context.Request);
        return body is null ? unread : await HandInAsync(person, editor, DraftSubject.New(RowKind.Event), body, context.RequestAborted);
    }

    private static async Task<IResult> ReplaceAsync(string id, HttpContext context, Editor editor)
    {
        if (SignedIn.Person(context.User) is not { } person)
        {
            return ApiProblem.NotSignedIn();
        }

        var (version, refused) = VersionOf(context.Request, $"\"3\", the version that GET /api/v1/events/{id} gives");
        if (refused is not null)
        {
            return refused;
        }

        var (body, unread) = await WriteBody.ReadAsync(context.Request);
        if (body is null)
        {
            return unread;
        }

        if (await editor.OpenAsync(RowKind.Event, id, context.RequestAborted) is not { } row)
        {
            return ApiProblem.NotFound("id", id, "the id of an event; /api/v1/events lists them");
        }

        if (row.WithdrawnReason is { } reason)
        {
            return WriteProblems.Gone(id, reason);
        }

        return row.Version == version
            ? await HandInAsync(person, editor, new(RowKind.Event, id, version), body, context.RequestAborted)
            : WriteProblems.Stale(version, body.Content, row.Version, row.Content);
    }

    private static async Task<IResult> HandInAsync(Person person, Editor editor, DraftSubject subject, WriteBody body, CancellationToken cancellationToken)
    {
        if (await editor.CheckAsync(subject, body.Content, cancellationToken) is { Count: > 0 } problems)
        {
            return WriteProblems.Rules(problems);
        }

        var saved = await editor.SaveDraftAsync(person, subject, body.Content, null, 0, cancellationToken);
        if (saved is not EditResult.Saved { DraftId: { } draftId, DraftVersion: var draftVersion })
        {
            return WriteProblems.Of(saved);
        }

        var submitted = await editor.SubmitAsync(person, draftId, draftVersion, body.Reason, cancellationToken);
        if (submitted is not EditResult.Saved { DraftVersion: var submittedVersion })
        {
            await editor.DiscardAsync(person, draftId, draftVersion, cancellationToken);
            return WriteProblems.Of(submitted);
        }

        var address = FormattableString.Invariant($"/api/v1/drafts/{draftId}");
        return Results.Accepted(address, new HandedInItem(draftId, submittedVersion, "in-review", address, FormattableString.Invariant($"/edit/drafts/{draftId}")));
    }

    private static async Task<IResult> FindAsync(Guid id, Editor editor, CancellationToken cancellationToken) =>
        await editor.DraftAsync(id, cancellationToken) is { } draft
            ? Results.Ok(DraftItem.Of(draft))
            : ApiProblem.NotFound("id", id.ToString(), "the id of a draft, as answered when it was handed in");

    private static async Task<IResult> PublishAsync(Guid id, HttpContext context, Editor editor)
    {
        if (SignedIn.Person(context.User) is not { } person)
        {
            return ApiProblem.NotSignedIn();
        }

        var (version, refused) = VersionOf(context.Request, "\"2\", the version of the draft");
        if (refused is not null)
        {
            return refused;
        }

        return await editor.PublishAsync(person, EditOrigin.Api, id, version, context.RequestAborted) switch
        {
            EditResult.Saved saved => Results.Ok(new PublishedItem(saved.SubjectId, saved.RowVersion, saved.Revision, saved.Marks)),
            var other => WriteProblems.Of(other),
        };
    }

    private static (int Version, IResult? Problem) VersionOf(HttpRequest request, string takes)
    {
        var given = request.Headers.IfMatch.ToString();
        if (given.Length == 0)
        {
            return (0, WriteProblems.NoVersion(takes));
        }

        return given is ['"', .. var digits, '"'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
            ? (version, null)
            : (0, ApiProblem.Parameters([new("If-Match", given, takes)]));
    }
}
