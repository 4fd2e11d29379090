namespace RareEarthLeverage.Export;

/// <summary>All formats of a briefing.</summary>
public static class BriefingWriters
{
    private static readonly Pptx.PptxBriefing Slides = new();
    private static readonly Pdf.PdfBriefing Pages = new();

    /// <summary>All writers, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<IBriefingWriter> All = [Slides, Pages, new Zip.ZipBriefing([Slides, Pages], FigureWriters.All)];

    /// <summary>The writer of a file ending; null when there is none.</summary>
    public static IBriefingWriter? Find(string? extension) => All.FirstOrDefault(w => w.Extension == extension);
}
