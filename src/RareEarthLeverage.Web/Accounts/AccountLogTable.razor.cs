using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Lines of the log of accounts.</summary>
public sealed partial class AccountLogTable
{
    /// <summary>What is shown, in its order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<AccountLogEntry> Entries { get; set; }

    /// <summary>Whether each line says whose account it is about.</summary>
    [Parameter]
    public bool WithNames { get; set; }
}
