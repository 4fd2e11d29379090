using System.Globalization;
using System.Net;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Settings;

/// <summary>The settings of the program, read and checked once at start. They come from <c>appsettings.json</c>, the
/// environment (<c>Storage__Folder</c>) or the command line (<c>--Storage:Folder</c>).</summary>
internal sealed record LeverageSettings
{
    /// <summary>Roots that belong to this program alone: below them nothing unknown is accepted, so that a slip of the pen in
    /// a setting stops the start instead of being ignored.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Storage"] = ["Folder"],
        ["Data"] = ["Folder"],
        ["Database"] = ["Provider", "ConnectionString"],
        ["Editing"] = ["SinglePerson"],
        ["Access"] = ["ReadingNeedsAccount"],
        ["Proxy"] = ["Trusted"],
        ["Accounts"] = ["SessionHours", "SessionDays", "InvitationDays", "LogDays", "AddressDays", "SignInsPerMinute", "WritesPerMinute"],
    };

    private static readonly string[] Providers = ["sqlite", "postgres"];

    /// <summary>Database, storage and shipped data, as the store takes them.</summary>
    public required StoreOptions Store { get; init; }

    /// <summary>Settings of editing.</summary>
    public EditingOptions Editing { get; init; } = new();
    /// <summary>Whether pages, API and figures are for accounts only (<c>Access:ReadingNeedsAccount</c>).</summary>
    public bool ReadingNeedsAccount { get; init; }

    /// <summary>Proxies whose word is taken for where a request came from (<c>Proxy:Trusted</c>).</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>How long things of accounts are good for.</summary>
    public AccountsOptions Accounts { get; init; } = new();

    /// <summary>Absolute folder of the log files.</summary>
    public string LogFolder => Path.Combine(Store.StorageFolder, "logs");

    /// <summary>Absolute folder of the keys that protect what a browser hands back.</summary>
    public string KeyFolder => Path.Combine(Store.StorageFolder, "keys");

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">All sources together.</param>
    /// <param name="contentRoot">Folder of the app: relative folders and <c>var/</c> are below it.</param>
    public static LeverageSettingsReading Read(IConfiguration configuration, string contentRoot)
    {
        var problems = Unknown(configuration).ToList();
        var provider = configuration["Database:Provider"] ?? "sqlite";
        if (!Providers.Contains(provider, StringComparer.Ordinal))
        {
            problems.Add($"the setting Database:Provider is \"{provider}\"; it takes {string.Join(" or ", Providers)}.");
        }

        var connectionString = Text(configuration, "Database:ConnectionString", problems);
        if (provider == "postgres" && connectionString is null)
        {
            problems.Add("the setting Database:Provider is \"postgres\"; it needs Database:ConnectionString as well.");
        }

        var data = Folder(configuration, "Data:Folder", Path.Combine(AppContext.BaseDirectory, "data"), contentRoot, problems);
        if (!Directory.Exists(data))
        {
            problems.Add($"the setting Data:Folder names {data}, which is not a folder; it takes the folder of the shipped data.");
        }

        var storage = Folder(configuration, "Storage:Folder", "var", contentRoot, problems);
        if (File.Exists(storage))
        {
            problems.Add($"the setting Storage:Folder names {storage}, which is a file; it takes a folder, created when absent.");
        }

        var readingNeedsAccount = Flag(configuration, "Access:ReadingNeedsAccount", false, problems);
        var singlePerson = Flag(configuration, "Editing:SinglePerson", false, problems);
        var accounts = Accounting(configuration, problems);
        var proxies = Proxies(configuration, problems);
        return problems.Count > 0
            ? new(null, problems)
            : new(
                new()
                {
                    Store = new()
                    {
                        Provider = provider,
                        ConnectionString = connectionString,
                        StorageFolder = storage,
                        DataFolder = data,
                    },
                    Editing = new() { SinglePerson = singlePerson },
                    ReadingNeedsAccount = readingNeedsAccount,
                    Accounts = accounts,
                    TrustedProxies = proxies,
                },
                []);
    }

    private static IEnumerable<string> Unknown(IConfiguration configuration) =>
        from root in Known
        from setting in configuration.GetSection(root.Key).GetChildren()
        where !root.Value.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)
        select $"there is no setting {root.Key}:{setting.Key}; under {root.Key} there is {string.Join(" and ", root.Value.Select(n => $"{root.Key}:{n}"))}.";

    private static string Folder(IConfiguration configuration, string name, string fallback, string contentRoot, List<string> problems) =>
        Path.GetFullPath(Text(configuration, name, problems) ?? fallback, contentRoot);

    private static AccountsOptions Accounting(IConfiguration configuration, List<string> problems)
    {
        var defaults = new AccountsOptions();
        return new()
        {
            SessionHours = Number(configuration, "Accounts:SessionHours", defaults.SessionHours, 1, 720, problems),
            SessionDays = Number(configuration, "Accounts:SessionDays", defaults.SessionDays, 1, 365, problems),
            InvitationDays = Number(configuration, "Accounts:InvitationDays", defaults.InvitationDays, 1, 90, problems),
            LogDays = Number(configuration, "Accounts:LogDays", defaults.LogDays, 1, 3650, problems),
            AddressDays = Number(configuration, "Accounts:AddressDays", defaults.AddressDays, 0, 365, problems),
            SignInsPerMinute = Number(configuration, "Accounts:SignInsPerMinute", defaults.SignInsPerMinute, 1, 10_000, problems),
            WritesPerMinute = Number(configuration, "Accounts:WritesPerMinute", defaults.WritesPerMinute, 1, 10_000, problems),
        };
    }

    private static IReadOnlyList<IPNetwork> Proxies(IConfiguration configuration, List<string> problems)
    {
        if (Text(configuration, "Proxy:Trusted", problems) is not { } text)
        {
            return [];
        }

        if (Shell.TrustedProxies.Read(text) is { } proxies)
        {
            return proxies;
        }

        problems.Add($"the setting Proxy:Trusted is \"{text}\"; it takes {Shell.TrustedProxies.Takes}.");
        return [];
    }

    private static bool Flag(IConfiguration configuration, string name, bool fallback, List<string> problems)
    {
        if (Text(configuration, name, problems) is not { } text)
        {
            return fallback;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        problems.Add($"the setting {name} is \"{text}\"; it takes true or false.");
        return fallback;
    }

    private static int Number(IConfiguration configuration, string name, int fallback, int lowest, int highest, List<string> problems)
    {
        if (Text(configuration, name, problems) is not { } text)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= lowest && value <= highest)
        {
            return value;
        }

        problems.Add(FormattableString.Invariant($"the setting {name} is \"{text}\"; it takes a whole number from {lowest} to {highest}."));
        return fallback;
    }

    /// <summary>A setting that is there but empty is a slip of the pen, not a wish for the default.</summary>
    private static string? Text(IConfiguration configuration, string name, List<string> problems)
    {
        var text = configuration[name];
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            problems.Add($"the setting {name} is empty; leave it out to take the default.");
            return null;
        }

        return text;
    }
}
