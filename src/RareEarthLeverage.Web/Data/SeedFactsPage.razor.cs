using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Web.Data;

/// <summary>Every statement of the founding documents, with links to where the data carry it.</summary>
public sealed partial class SeedFactsPage
{
    private static string Words(SeedFactStatus status) =>
        status switch
        {
            SeedFactStatus.Found => "found",
            SeedFactStatus.Partly => "partly",
            SeedFactStatus.NotInData => "not in the data",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status"),
        };
}
