using System.Globalization;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Auditing;

/// <summary>The command line <c>--verify-audit</c>: checks the record of changes, says what came of it, and ends.</summary>
internal static class VerifyCommand
{
    private const string Name = "--verify-audit";

    public static bool IsAsked(string[] args) => args.Contains(Name, StringComparer.Ordinal);

    /// <summary>The other arguments, which are settings.</summary>
    public static string[] Settings(string[] args) => [.. args.Where(a => a != Name)];

    /// <summary>0 when every entry is as it was written, 2 when one is not.</summary>
    public static async Task<int> RunAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLeverageStore(options);
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<AuditChain>().VerifyAsync(cancellationToken);
        if (report.Break is { } broken)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The first broken row is entry {broken.Number}: {broken.Problem}. The {report.Entries} entries before it are sound."));
            return 2;
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"All {report.Entries} entries are as they were written. Head: {report.Head ?? "none"}"));
        return 0;
    }
}
