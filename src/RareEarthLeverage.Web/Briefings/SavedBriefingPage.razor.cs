using System.Text;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Briefings;
using RareEarthLeverage.Web.Figures;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Briefings;

/// <summary>A saved briefing, for whoever has its address.</summary>
public sealed partial class SavedBriefingPage(SavedBriefings saved, CurrentDataset current, DrawnFigures drawn, BriefingMaker maker, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private BriefingContent? _content;
    private Dataset? _dataset;
    private int? _newest;
    private bool _isLooked;

    /// <summary>Id of the briefing.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary><c>current</c> shows it with the newest data.</summary>
    [SupplyParameterFromQuery(Name = "data")]
    public string? Data { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private bool IsRefreshed => Data == "current";

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var content = await saved.FindAsync(Id, _gone.Token) is { } found ? BriefingContent.Read(Encoding.UTF8.GetBytes(found.Content), out _) : null;
        _newest = current.Value?.Revision;
        if (content is not null && IsRefreshed && current.Value is { } newest)
        {
            content = BriefingMaker.Refreshed(content, newest, time.Today());
        }

        _dataset = content is null ? null : await maker.DatasetAsync(content.Revision, _gone.Token);
        (_content, _isLooked) = (content, true);
        if (content is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private static string Name(string extension) =>
        extension switch
        {
            "pptx" => "PowerPoint",
            "pdf" => "PDF",
            "zip" => "ZIP with everything",
            _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "Not a format of briefings"),
        };

    private static IChart ChartOf(BriefingEntry item) => ChartCatalog.Find(item.Chart) ?? throw new InvalidOperationException($"There is no chart {item.Chart}");

    // The query of a saved figure was understood when it was saved.
    private FigureRequest RequestOf(BriefingEntry item) => (_content ?? throw new InvalidOperationException("Nothing was found")).RequestOf(item);

    private string TitleOf(BriefingEntry item) => _dataset is { } dataset ? drawn.Words(ChartOf(item), RequestOf(item), dataset).Caption.Title : ChartOf(item).Title;

    private string PageOf(BriefingEntry item) => PermanentLink.Of(ChartOf(item), RequestOf(item), RequestOf(item).Rev ?? 0);

    private string PictureOf(BriefingEntry item)
    {
        var size = FigureSizes.Find("slide") ?? throw new InvalidOperationException("There is no size of slides");
        var request = RequestOf(item) with { WidthPx = size.WidthPx, HeightPx = size.HeightPx };
        return FigureAddress.Of(ChartOf(item), request with { Rev = request.Rev == current.Value?.Revision ? null : request.Rev }, "svg", time.Today());
    }
}
