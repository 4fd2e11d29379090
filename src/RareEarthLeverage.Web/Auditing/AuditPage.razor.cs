using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Auditing;

/// <summary>Searches the record of changes, with names, and verifies its chain.</summary>
public sealed partial class AuditPage(AuditSearch search, AuditChain chain)
{
    private const int PageLength = 100;
    private const int ShownLength = 240;

    private AuditQuery _query = new();
    private IReadOnlyList<string> _filterProblems = [];
    private IReadOnlyList<AuditItem> _items = [];
    private int _count;
    private long? _older;
    private ChainReport? _report;

    [CascadingParameter]
    private Task<AuthenticationState>? State { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private CancellationToken Aborted => HttpContext?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        if (HttpContext is null || State is null || SignedIn.Person((await State).User) is not { } person)
        {
            return;
        }

        (_query, _filterProblems) = AuditFilter.Read(HttpContext.Request.Query);
        if (_filterProblems.Count > 0)
        {
            return;
        }

        var found = await search.FindAsync(person, _query, PageLength + 1, Aborted) ?? [];
        _items = [.. found.Take(PageLength)];
        _older = found.Count > PageLength ? _items[^1].Number : null;
        _count = await search.CountAsync(_query, Aborted);
    }

    private static string Short(string? json) =>
        json switch
        {
            null or "null" => "",
            { Length: <= ShownLength } => json,
            _ => json[..ShownLength] + "…",
        };

    private async Task VerifyAsync() => _report = await chain.VerifyAsync(Aborted);
}
