using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Registers the accounts on the database of the store.</summary>
public static class AccountServices
{
    /// <summary>Wrong passwords after which an account is locked.</summary>
    public const int AttemptsAllowed = 5;

    /// <summary>Characters that a password has at least.</summary>
    public const int PasswordLength = 12;

    /// <summary>For how long an account stays locked.</summary>
    public static TimeSpan LockedFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Adds accounts, links, tokens and their log. The caller adds how one signs in.</summary>
    public static IdentityBuilder AddLeverageAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton(new AccountsOptions());
        services.AddSingleton<AccountChanges>();
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<LeverageDb>>().CreateDbContext());
        services.AddScoped<IUserStore<Account>, UserOnlyStore<Account, LeverageDb, string>>();
        services.AddSingleton(s => new AccountLog(s.GetRequiredService<IDbContextFactory<LeverageDb>>(), s.GetRequiredService<AccountsOptions>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new AccountRegister(
            s.GetRequiredService<IDbContextFactory<LeverageDb>>(),
            s.GetRequiredService<AccountLog>(),
            s.GetRequiredService<AccountChanges>(),
            s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new ApiTokens(s.GetRequiredService<IDbContextFactory<LeverageDb>>(), s.GetRequiredService<AccountLog>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new AccountLinks(
            s.GetRequiredService<IServiceScopeFactory>(),
            s.GetRequiredService<AccountsOptions>(),
            s.GetRequiredService<AccountLog>(),
            s.GetRequiredService<AccountChanges>(),
            s.GetRequiredService<TimeProvider>()));
        return services
            .AddIdentityCore<Account>(o =>
            {
                // Length is what counts; rules about digits and signs make people write passwords down.
                o.Password.RequiredLength = PasswordLength;
                o.Password.RequiredUniqueChars = 5;
                o.Password.RequireDigit = false;
                o.Password.RequireLowercase = false;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = AttemptsAllowed;
                o.Lockout.DefaultLockoutTimeSpan = LockedFor;
                // Any letter: what an address may be is looked at before.
                o.User.AllowedUserNameCharacters = "";
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddErrorDescriber<AccountErrors>()
            .AddPasswordValidator<CommonPasswords>();
    }

    /// <summary>Keeps the protection keys in the database, where every program on it finds them.</summary>
    public static void KeepProtectionKeysInDatabase(this IServiceCollection services) =>
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new ProtectionKeys(s.GetRequiredService<IDbContextFactory<LeverageDb>>())));
}
