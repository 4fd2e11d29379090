using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What was wrong with a form, each leading to its field.</summary>
public sealed partial class FormProblems(NavigationManager navigation)
{
    /// <summary>Broken rules by field.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleBreach> Problems { get; set; }

    /// <summary>What is wrong with the whole; null when nothing is.</summary>
    [Parameter]
    public string? Other { get; set; }

    private string Here => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    private static string Label(string field) =>
        field switch
        {
            "email" => "E-mail address",
            "" => "Form",
            _ => char.ToUpperInvariant(field[0]) + field[1..],
        };
}
