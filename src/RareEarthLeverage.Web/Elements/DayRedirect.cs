using System.Globalization;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Elements;

/// <summary><c>/elements/day?step=</c>: where the slider leads without JavaScript. It answers with the address of the day, which
/// lasts; a number of steps does not.</summary>
internal static class DayRedirect
{
    public const string Path = "/elements/day";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, Answer).ExcludeFromDescription();

    private static IResult Answer(HttpContext context, CurrentDataset current, ControlHistories histories, TimeProvider time)
    {
        var days = current.Value is { } dataset ? histories.DaysOfChange(dataset, time.Today()) : [];
        return int.TryParse(context.Request.Query["step"], NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step < days.Count
            ? Results.Redirect($"{ElementsPage.Path}?asOf={BritishDate.Iso(days[step])}")
            : Results.Redirect(ElementsPage.Path);
    }
}
