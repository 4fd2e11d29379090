using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Editing;

/// <summary>Takes an event back, with a reason.</summary>
public sealed partial class WithdrawPage(Editor editor)
{
    private IReadOnlyList<string> _problems = [];
    private string _reason = "";
    private string _replacement = "";
    private string? _done;

    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private async Task WithdrawAsync(PolicyEvent found)
    {
        if (Authentication is null || SignedIn.Person((await Authentication).User) is not { } person)
        {
            _problems = ["You are signed out. Sign in and do it again."];
            return;
        }

        var result = await editor.WithdrawAsync(person, EditOrigin.Form, RowKind.Event, Id, found.Version, _reason, _replacement.Length == 0 ? null : _replacement, CancellationToken.None);
        _done = result is EditResult.Saved saved ? FormattableString.Invariant($"As data revision {saved.Revision}.") : null;
        _problems = result switch
        {
            EditResult.Saved => [],
            EditResult.Blocked blocked => blocked.Reasons,
            _ => [EditWords.Of(result)],
        };
    }
}
