using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Who may change accounts; null when the person may.</summary>
internal static class AccountPermissions
{
    private static readonly EditResult Admins = new EditResult.NotAllowed("Admins look after accounts, invitations and roles.");

    public static EditResult? ToAdminister(Person person) => person.Role == Role.Admin ? null : Admins;
}
