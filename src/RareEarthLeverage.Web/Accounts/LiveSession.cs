using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Takes the rights of an open connection away when its account is signed out, disabled or given another role: at once when
/// that is done in this program, within half a minute when in another on the same database, and when the session has lasted as long
/// as the settings allow.</summary>
internal sealed class LiveSession : RevalidatingServerAuthenticationStateProvider
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private readonly AccountRegister _register;
    private readonly AccountChanges _changes;
    private readonly TimeProvider _time;
    private readonly IHostApplicationLifetime _program;
    private readonly DateTimeOffset _ends;

    public LiveSession(AccountRegister register, AccountChanges changes, AccountsOptions options, TimeProvider time, IHostApplicationLifetime program, ILoggerFactory logs)
        : base(logs)
    {
        _register = register;
        _changes = changes;
        _time = time;
        _program = program;
        _ends = time.GetUtcNow().AddHours(options.SessionHours);
        _changes.Changed += OnChanged;
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    // A program that stops takes nobody's rights away, and has no accounts any more to ask for.
    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        _program.ApplicationStopping.IsCancellationRequested
        || (_time.GetUtcNow() < _ends
            && authenticationState.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && SessionCheck.Holds(authenticationState.User, await _register.StateAsync(id, cancellationToken)));

    protected override void Dispose(bool disposing)
    {
        _changes.Changed -= OnChanged;
        base.Dispose(disposing);
    }

    private void OnChanged(string accountId) => _ = EndWhenMineAsync(accountId);

    private async Task EndWhenMineAsync(string accountId)
    {
        var state = await GetAuthenticationStateAsync();
        if (state.User.FindFirstValue(ClaimTypes.NameIdentifier) == accountId && !await ValidateAuthenticationStateAsync(state, CancellationToken.None))
        {
            SetAuthenticationState(Task.FromResult(Nobody));
        }
    }
}
