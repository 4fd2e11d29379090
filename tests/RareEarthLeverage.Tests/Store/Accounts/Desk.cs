using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Accounts;

/// <summary>What looks after accounts, on a database of its own with no account in it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    /// <summary>A password that is refused for no reason.</summary>
    public const string Password = "quartz lantern meadow";

    private readonly ServiceProvider _services;

    private Desk(ServiceProvider services) => _services = services;

    public AccountLinks Links => _services.GetRequiredService<AccountLinks>();

    public AccountRegister Register => _services.GetRequiredService<AccountRegister>();

    public ApiTokens Tokens => _services.GetRequiredService<ApiTokens>();

    public AccountLog Log => _services.GetRequiredService<AccountLog>();

    public AccountChanges Changes => _services.GetRequiredService<AccountChanges>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Desk> OpenAsync(ScratchDatabase database, TimeProvider? time = null)
    {
        await database.MigrateAsync(Cancel);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IDbContextFactory<LeverageDb>>(new Lent(database));
        services.AddSingleton(time ?? FixedTime.Instance);
        services.AddLeverageAccounts();
        return new(services.BuildServiceProvider(validateScopes: true));
    }

    /// <summary>Makes an account through a link, the first one as admin whatever was asked for.</summary>
    public async Task<Person> JoinAsync(Role role, string name)
    {
        var secret = await Links.MakeSetUpAsync(Cancel) ?? (await Links.InviteAsync(new("p-root", "Root", Role.Admin), role, name, Cancel)).Secret;
        var saved = Assert.IsType<EditResult.Saved>(await Links.JoinAsync(secret?.Text, $"{name}@example.org", name, Password, Cancel));
        var id = saved.SubjectId ?? "";
        return new(id, name, (await Register.StateAsync(id, Cancel))?.Role ?? default);
    }

    /// <summary>Does something with Identity's own manager.</summary>
    public async Task<T> WithAsync<T>(Func<UserManager<Account>, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Keeps the container from disposing of the database, which belongs to the test.</summary>
    private sealed class Lent(ScratchDatabase database) : IDbContextFactory<LeverageDb>
    {
        public LeverageDb CreateDbContext() => database.CreateDbContext();
    }
}
