using RareEarthLeverage.Web.Editing.Forms;
using RareEarthLeverage.Web.Editing.Importing;
using RareEarthLeverage.Web.Settings;

namespace RareEarthLeverage.Web.Editing;

/// <summary>What editing registers, and its addresses that are no pages.</summary>
internal static class EditingEndpoints
{
    public static void AddLeverageEditing(this IServiceCollection services, LeverageSettings settings)
    {
        services.AddSingleton(settings.Editing);
        services.AddSingleton<PreparedImports>();
    }

    public static void MapEditing(this IEndpointRouteBuilder routes)
    {
        DraftPreview.Map(routes);
        TableDownloads.Map(routes);
    }
}
