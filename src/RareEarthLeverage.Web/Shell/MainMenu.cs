using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>The pages of the main menu, in groups: what happened, what it did, what to take away.</summary>
internal static class MainMenu
{
    private const string Record = "The record";
    private const string Reading = "What it shows";
    private const string Use = "Take and check";

    private static readonly IReadOnlyList<MenuEntry> All =
    [
        new("/timeline", "Timeline", Record, "Tariffs, chip controls, talks, China's controls and exports on one axis of time"),
        new("/alignment", "Alignment", Record, "Every move with its stated and nearby triggers, every trigger with what followed, and what chance would give"),
        new("/watch", "Watch", Record, "Dates ahead, and dates that passed without a recorded outcome"),
        new("/elements", "Elements", Record, "The seventeen elements by time: what is controlled, through which act"),
        new("/growth", "Growth", Reading, "Export volumes and growth, magnets by destination"),
        new("/paradox", "Paradox", Reading, "Control intensity against diversification commitments"),
        new("/episodes", "Episodes", Reading, "2010, April 2025, October 2025 and others laid over one another at day 0"),
        new("/charts", "Charts", Reading, "All charts with everything that can be chosen about them"),
        new("/briefing", "Briefing", Use, "Collect figures and take them away as one document"),
        new("/data", "Data", Use, "Coverage, gaps and downloads"),
        new("/method", "Method", Use, "What the lines and marks mean, and what is not claimed"),
    ];

    private static readonly HashSet<string> Routes =
        [.. typeof(MainMenu).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(r => r.Template)];

    /// <summary>The pages that there are.</summary>
    public static IReadOnlyList<MenuEntry> Shown { get; } = [.. All.Where(e => HasPage(e.Address))];

    /// <summary>True when there is a page at an address.</summary>
    public static bool HasPage(string address) => Routes.Contains(address);

    /// <summary>The page of the menu to which an address belongs; null when to none.</summary>
    /// <param name="path">Path, beginning with a slash.</param>
    public static MenuEntry? Current(string path) => Shown.FirstOrDefault(e => path == e.Address || path.StartsWith(e.Address + "/", StringComparison.Ordinal));
}
