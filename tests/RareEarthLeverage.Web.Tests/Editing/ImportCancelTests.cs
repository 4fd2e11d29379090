using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using RareEarthLeverage.Web.Editing.Importing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class ImportCancelTests(EditingApp app) : EditingContext(app)
{
    [Fact]
    public void Upload_Cancelled_StopsAndChangesNothing()
    {
        SignIn(EditingApp.Ed);
        var page = Render<ImportPage>();
        var before = Dataset;
        var choose = page.FindComponent<InputFile>().Instance;
        var chosen = page.InvokeAsync(() => choose.OnChange.InvokeAsync(new InputFileChangeEventArgs([new SlowFile()])));
        Assert.False(chosen.IsCompleted);

        page.WaitForElement("[data-working] [data-cancel]").Click();

        page.WaitForAssertion(() => Assert.Contains("Stopped; nothing was changed", page.Find("[data-problem='file']").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("[data-working]"));
        Assert.Empty(page.FindAll("[data-columns]"));
        Assert.Same(before, Dataset);
    }

    /// <summary>A file that never finishes arriving.</summary>
    private sealed class SlowFile : IBrowserFile
    {
        public string Name => "events.csv";

        public DateTimeOffset LastModified => default;

        public long Size => 1000;

        public string ContentType => "text/csv";

        public Stream OpenReadStream(long maxAllowedSize, CancellationToken cancellationToken) => new NeverStream();
    }

    private sealed class NeverStream : MemoryStream
    {
        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
