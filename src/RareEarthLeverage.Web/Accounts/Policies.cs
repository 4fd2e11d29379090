namespace RareEarthLeverage.Web.Accounts;

/// <summary>Names of the decisions about who may do what; each page, endpoint and action names one of them. The roles behind
/// them are those of <see cref="Store.Editing.Role"/>.</summary>
public static class Policies
{
    /// <summary>Reading: everybody, or every account where the setting asks for one.</summary>
    public const string Read = "read";

    /// <summary>One's own account: every account.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>Writing drafts: editors and above.</summary>
    public const string Edit = "edit";

    /// <summary>Publishing, withdrawing, importing: reviewers and above.</summary>
    public const string Review = "review";

    /// <summary>Writing through the API: tokens of editors and above. A cookie is not enough, because a browser would send it along
    /// from anywhere.</summary>
    public const string WriteApi = "write-api";

    /// <summary>Accounts, tokens, the record of changes with names: admins.</summary>
    public const string Administer = "administer";
}
