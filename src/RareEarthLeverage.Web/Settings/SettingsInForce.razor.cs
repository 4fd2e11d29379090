using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Settings;

/// <summary>The settings that decide what people may do and for how long, as this program runs with them. None of them is a
/// secret.</summary>
public sealed partial class SettingsInForce
{
    [Inject]
    private LeverageSettings Settings { get; set; } = new() { Store = new() { Provider = "", ConnectionString = null, StorageFolder = "", DataFolder = "" } };

    private IEnumerable<(string Name, string Value, string Meaning)> Rows
    {
        get
        {
            var accounts = Settings.Accounts;
            yield return ("Access:ReadingNeedsAccount", Word(Settings.ReadingNeedsAccount), Settings.ReadingNeedsAccount ? "reading needs an account" : "everybody may read");
            yield return ("Editing:SinglePerson", Word(Settings.Editing.SinglePerson), Settings.Editing.SinglePerson ? "authors may publish what they wrote, and the row is marked" : "who wrote a draft does not publish it");
            yield return ("Accounts:SessionHours", Word(accounts.SessionHours), "hours without a request after which a session ends");
            yield return ("Accounts:SessionDays", Word(accounts.SessionDays), "days after which a session ends in any case");
            yield return ("Accounts:InvitationDays", Word(accounts.InvitationDays), "days for which an invitation is good");
            yield return ("Accounts:LogDays", Word(accounts.LogDays), "days for which the log below is kept");
            yield return ("Accounts:AddressDays", Word(accounts.AddressDays), "days for which it keeps addresses");
            yield return ("Accounts:SignInsPerMinute", Word(accounts.SignInsPerMinute), "attempts to sign in that one address has in a minute");
            yield return ("Accounts:WritesPerMinute", Word(accounts.WritesPerMinute), "changes through the API that one account has in a minute");
            yield return ("Proxy:Trusted", Settings.TrustedProxies.Count == 0 ? "none" : string.Join(", ", Settings.TrustedProxies), "proxies whose word is taken for where a request came from");
            yield return ("Database:Provider", Settings.Store.Provider, "the database that everything is in");
        }
    }

    private static string Word(bool value) => value ? "true" : "false";

    private static string Word(int value) => value.ToString(CultureInfo.InvariantCulture);
}
