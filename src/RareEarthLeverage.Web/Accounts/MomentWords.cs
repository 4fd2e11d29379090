using System.Globalization;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Moments in UTC, for people.</summary>
internal static class MomentWords
{
    public static string Of(DateTime? utc) => utc is { } moment ? moment.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture) : "never";
}
