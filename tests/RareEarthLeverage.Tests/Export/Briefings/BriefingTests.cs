using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.EventCard;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using RareEarthLeverage.Tests.Export.Pdf;
using RareEarthLeverage.Tests.Export.Pptx;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Briefings;

public sealed class BriefingTests
{
    private const string Note = "Seven elements came under licence two days after the tariffs. No source proves that the one caused the other.";
    private static readonly Uri Site = new(Samples.Site);

    public static TheoryData<string> Formats() => new(BriefingWriters.All.Select(w => w.Extension));

    [Fact]
    public void Write_Slides_AreCoverFiguresFactsAndSources()
    {
        var (bytes, told) = Write("pptx", Sample());
        PptxCheck.IsValid(bytes);
        var slides = Samples.Parts(bytes).Where(p => p.Key.StartsWith("ppt/slides/slide", StringComparison.Ordinal)).OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).ToList();
        Assert.Contains("What is known in November", slides[0], StringComparison.Ordinal);
        Assert.Contains("21 November 2026 · A. Writer", slides[0], StringComparison.Ordinal);
        Assert.Contains(Note, slides[1], StringComparison.Ordinal);
        Assert.Contains(slides, s => s.Contains("About the figures", StringComparison.Ordinal));
        Assert.Contains(slides, s => s.Contains(">Sources", StringComparison.Ordinal));
        // Every source of every figure is on a slide or, beyond the last one, in the notes.
        var everything = string.Concat(Samples.Parts(bytes).Values);
        Assert.All(Sample().Items.Select(i => i.Draw(i.Request)).SelectMany(f => f.Sources!.Rows).Select(r => r.Cells[4]!), t => Assert.Contains(System.Net.WebUtility.HtmlEncode(t).Replace("&#39;", "'", StringComparison.Ordinal), everything, StringComparison.Ordinal));
        Assert.Equal([1, 2, 3], told);
    }

    [Fact]
    public void Write_Pages_HaveBookmarksNotesAndEverySource()
    {
        var (bytes, _) = Write("pdf", Sample());
        Samples.Run("qpdf", bytes, "--check {0}");
        var text = Samples.Squeezed(Samples.Run("pdftotext", bytes, "-layout {0} -"));
        Assert.Contains(Samples.Squeezed(Note), Samples.Squeezed(Samples.Run("pdftotext", bytes, "{0} -")), StringComparison.Ordinal);
        Assert.Contains("WhatisknowninNovember", text, StringComparison.Ordinal);
        var file = new PdfReading(bytes);
        var links = file.Pages.SelectMany(file.Links).ToHashSet();
        Assert.All(Sample().Items, i => Assert.Contains(i.Context(i.Request).Link, links));
        Assert.All(Sample().Items.Select(i => i.Draw(i.Request)).SelectMany(f => f.Sources!.Rows).Select(r => r.Cells[^1]).OfType<string>(), u => Assert.Contains(new Uri(u).AbsoluteUri, links));
        var raw = Encoding.Latin1.GetString(bytes);
        Assert.Contains("/Count 6 >>", raw, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("About the figures")), raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Archive_HoldsEveryFigureAndTrueChecksums()
    {
        var (bytes, _) = Write("zip", Sample());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var files = zip.Entries.ToDictionary(e => e.FullName, Bytes, StringComparer.Ordinal);
        Assert.Equal(
            ["README.txt", "briefing.pptx", "briefing.pdf", "figures/01-leverage-timeline.svg", "figures/01-leverage-timeline.xlsx", "figures/01-leverage-timeline.csv", "figures/01-leverage-timeline.json"],
            files.Keys.Take(7));
        var sums = Encoding.ASCII.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count - 1, sums.Length);
        Assert.All(sums, s => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[s[66..]])), s[..64]));
        Assert.Contains(Note, Encoding.UTF8.GetString(files["README.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Twice_GivesTheSameBytes(string extension) => Assert.Equal(Write(extension, Sample()).Bytes, Write(extension, Sample()).Bytes);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Cancelled_StopsBetweenFigures(string extension)
    {
        using var source = new CancellationTokenSource();
        var told = 0;
        var briefing = Sample() with { Cancellation = source.Token };
        using var target = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => BriefingWriters.Find(extension)!.Write(
            briefing,
            target,
            n =>
            {
                told = n;
                source.Cancel();
            }));
        Assert.Equal((1, 0L), (told, target.Length));
    }

    [Fact]
    public void Write_LongWordsAndForeignLetters_AreSoundAndValid()
    {
        var hostile = Sample() with { Title = "稀土 <b>&\"' " + new string('x', 150), Introduction = string.Join(' ', Enumerable.Repeat("long words", 300)), Items = [Item("preset=2010", string.Join(' ', Enumerable.Repeat("a note that goes on", 100)))] };
        PptxCheck.IsValid(Write("pptx", hostile).Bytes);
        Samples.Run("qpdf", Write("pdf", hostile).Bytes, "--check {0}");
    }

    private static (byte[] Bytes, List<int> Told) Write(string extension, Briefing briefing)
    {
        using var target = new MemoryStream();
        var told = new List<int>();
        BriefingWriters.Find(extension)!.Write(briefing, target, told.Add);
        return (target.ToArray(), told);
    }

    private static Briefing Sample() =>
        new()
        {
            Title = "What is known in November",
            Byline = "21 November 2026 · A. Writer",
            Introduction = "Three views of the same months.",
            AsOf = Pictures.AsOf,
            Revision = 1,
            Link = Samples.Site + "briefing/abc",
            BaseAddress = Site,
            Items = [Item("preset=april-2025", Note), Item("preset=2010", ""), Item("sel=cn-2025-04-04-announcement-18", "", new EventCardChart())],
        };

    private static BriefingItem Item(string query, string note, IChart? chart = null)
    {
        var drawn = chart ?? new LeverageTimelineChart();
        return new(Pictures.Request(query), note, r => drawn.Draw(r, Repository.Dataset), r => WriteContext.Of(drawn, r, Repository.Dataset.Revision, Site));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return data.ToArray();
    }
}
