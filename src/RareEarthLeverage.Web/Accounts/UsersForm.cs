using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What was sent from the page of all accounts; each form of it sends its part.</summary>
public sealed class UsersForm
{
    /// <summary>For whom an invitation is.</summary>
    public string? For { get; set; }

    public Role Role { get; set; } = Role.Editor;

    /// <summary>Id of the account.</summary>
    public string? Account { get; set; }

    /// <summary>What is to be done with it.</summary>
    public string? Action { get; set; }

    /// <summary>Id of a link or token that goes.</summary>
    public Guid Id { get; set; }
}
