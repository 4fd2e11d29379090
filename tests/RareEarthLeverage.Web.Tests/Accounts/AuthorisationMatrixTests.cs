using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Accounts;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

/// <summary>Every route of the program × nobody, viewer, editor, reviewer, admin. The routes come from the table of the running
/// program. A route for reading needs its policy and no more; any other stands in <see cref="Decided"/>, so that nobody opens or
/// adds one without deciding it here.</summary>
public sealed class AuthorisationMatrixTests(RunningApp app)
{
    private const string Everybody = "everybody";

    /// <summary>What is not for reading: who may.</summary>
    private static readonly Dictionary<string, string> Decided = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/healthz"] = Everybody,
        ["/readyz"] = Everybody,
        ["/error"] = Everybody,
        ["/not-found"] = Everybody,
        ["/status/{Code:int}"] = Everybody,
        ["/status/403"] = Everybody,
        ["/sign-in"] = Everybody,
        ["POST /sign-in/passkey-options"] = Everybody,
        ["/sign-out"] = Everybody,
        ["/join"] = Everybody,
        ["/reset-password"] = Everybody,
        ["{**path}"] = Everybody,
        ["/account"] = Policies.OwnAccount,
        ["POST /account/passkey-options"] = Policies.OwnAccount,
        ["POST /briefings"] = Policies.Read,
        ["POST /briefings/file.{extension}"] = Policies.Read,
        ["/users"] = Policies.Administer,
        ["/audit"] = Policies.Administer,
        ["/audit/export.csv"] = Policies.Administer,
        ["POST /api/v1/events"] = Policies.WriteApi,
        ["PUT /api/v1/events/{id}"] = Policies.WriteApi,
        ["/api/v1/drafts/{id:guid}"] = Policies.WriteApi,
        ["POST /api/v1/drafts/{id:guid}/publish"] = Policies.WriteApi,
    };

    /// <summary>Roots below which every page is for editors, unless it says more.</summary>
    private const string EditRoot = "/edit";

    private static readonly string?[] Who = [null, "Viewer", "Editor", "Reviewer", "Admin"];

    [Fact]
    public void Routes_OfTheProgram_AreAllDecided() => Assert.Empty(Endpoints().Select(Undecided).OfType<string>());

    [Fact]
    public void Route_WithoutADecision_IsReported()
    {
        Assert.Equal("GET /planted: no policy. Say who may: .RequireAuthorization(Policies.…), or @attribute [Authorize(Policy = Policies.…)]", Undecided(Planted("/planted", [])));
        Assert.Equal("GET /planted: open to everybody, and not decided in AuthorisationMatrixTests", Undecided(Planted("/planted", [new AllowAnonymousAttribute()])));
        Assert.Equal("GET /planted: administer, and not decided in AuthorisationMatrixTests", Undecided(Planted("/planted", [new AuthorizeAttribute(Policies.Administer)])));
        Assert.Equal("POST /planted: for reading, but not by GET alone", Undecided(Planted("/planted", [new AuthorizeAttribute(Policies.Read), new HttpMethodMetadata(["POST"])])));
        Assert.Equal("GET /users: read, and decided as administer", Undecided(Planted("/users", [new AuthorizeAttribute(Policies.Read)])));
        Assert.Null(Undecided(Planted("/planted", [new AuthorizeAttribute(Policies.Read), new HttpMethodMetadata(["GET"])])));
    }

    [Fact]
    public async Task Routes_AskedByEverybody_AnswerAsDecided()
    {
        var clients = new Dictionary<string, System.Net.Http.HttpClient>();
        foreach (var who in Who)
        {
            clients.Add(who ?? "nobody", who is null ? app.NewClient() : await app.ClientOfAsync(Enum.Parse<Role>(who)));
        }

        var wrong = new List<string>();
        var asked = 0;
        // Not the framework's own, which speak another language than pages; "/" stands for itself.
        foreach (var endpoint in Endpoints().Where(e => Route(e) is "/" or ['/', not '_', ..]))
        {
            foreach (var (who, client) in clients)
            {
                asked++;
                using var request = new System.Net.Http.HttpRequestMessage(new(Method(endpoint)), new Uri(Sample(endpoint.RoutePattern), UriKind.Relative));
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                var refused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                    || (answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location?.OriginalString.StartsWith("/sign-in?", StringComparison.Ordinal) == true);
                // The page that says "not allowed" answers as a page when it is asked for by its own address.
                if (refused == May(PolicyOf(endpoint), who))
                {
                    wrong.Add($"{Method(endpoint)} {endpoint.RoutePattern.RawText} as {who}: {(int)answer.StatusCode}, policy {PolicyOf(endpoint)}");
                }
            }
        }

        Assert.InRange(asked, 100, 2000);
        Assert.Empty(wrong);
        foreach (var client in clients.Values)
        {
            client.Dispose();
        }
    }

    /// <summary>Who may by a policy. A session is not enough for writing through the API: that takes a token.</summary>
    private static bool May(string? policy, string who) =>
        policy switch
        {
            Everybody or Policies.Read => true,
            Policies.OwnAccount => who != "nobody",
            Policies.Edit => who is "Editor" or "Reviewer" or "Admin",
            Policies.Review => who is "Reviewer" or "Admin",
            Policies.Administer => who == "Admin",
            Policies.WriteApi => false,
            _ => throw new InvalidOperationException($"{policy} is not a policy that this test knows: say here who may"),
        };

    private static string? Undecided(RouteEndpoint endpoint)
    {
        var policy = PolicyOf(endpoint);
        var method = Method(endpoint);
        var route = Route(endpoint);
        if (policy is null)
        {
            return $"{method} {route}: no policy. Say who may: .RequireAuthorization(Policies.…), or @attribute [Authorize(Policy = Policies.…)]";
        }

        if (Decided.TryGetValue(method == "GET" ? route : $"{method} {route}", out var decided))
        {
            return decided == policy ? null : $"{method} {route}: {policy}, and decided as {decided}";
        }

        if (route.StartsWith("/_", StringComparison.Ordinal))
        {
            // The framework's own: the script, and the connection that only pages for reading and above open.
            return policy is Policies.Read or Everybody ? null : $"{method} {route}: {policy}";
        }

        if (route.StartsWith(EditRoot + "/", StringComparison.OrdinalIgnoreCase) || route.Equals(EditRoot, StringComparison.OrdinalIgnoreCase))
        {
            return policy is Policies.Edit or Policies.Review or Policies.Administer ? null : $"{method} {route}: {policy}, below {EditRoot}";
        }

        return policy switch
        {
            Policies.Read => IsPage(endpoint) || method == "GET" ? null : $"{method} {route}: for reading, but not by GET alone",
            Everybody => $"{method} {route}: open to everybody, and not decided in {nameof(AuthorisationMatrixTests)}",
            _ => $"{method} {route}: {policy}, and not decided in {nameof(AuthorisationMatrixTests)}",
        };
    }

    private static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.Any(m => m.GetType().Name == "ComponentTypeMetadata");

    private static string? PolicyOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            ? Everybody
            // The last one is the most particular: a group is for reading, and what stands in it may say more.
            : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>() is [.., var last] ? last.Policy : null;

    private static string Route(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is "{**path}" ? "{**path}" : "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');

    // Pages answer GET and, for their forms, POST.
    private static string Method(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && !methods.Contains("GET") ? methods[0] : "GET";

    private static string Sample(RoutePattern pattern) =>
        "/"
        + string.Join(
            '/',
            pattern.PathSegments.Select(s =>
                string.Concat(
                    s.Parts.Select(p =>
                        p switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternSeparatorPart separator => separator.Content,
                            RoutePatternParameterPart parameter => Value(parameter),
                            _ => "",
                        }))));

    private static string Value(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(p => p.Content).FirstOrDefault() switch
        {
            "guid" => "6f9619ff-8b86-d011-b42d-00c04fc964ff",
            "int" or "long" => "1",
            _ => parameter.Name.ToLowerInvariant() switch
            {
                "chart" => "leverage-timeline",
                "extension" => "svg",
                "documentname" => "v1",
                _ => "x",
            },
        };

    private static RouteEndpoint Planted(string route, object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, new(metadata), "planted");

    private IEnumerable<RouteEndpoint> Endpoints() =>
        app
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            // Styles, scripts and pictures of the program itself are for everybody.
            .Where(e => !e.Metadata.Any(m => m.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal)))
            // Serves files that were added since the build, in a build that was not published; it takes no policy and is closed.
            .Where(e => e.RoutePattern.RawText?.Contains("{**path:file}", StringComparison.Ordinal) != true);
}
