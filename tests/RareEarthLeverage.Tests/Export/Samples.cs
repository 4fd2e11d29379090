using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export;

/// <summary>Figures written as files, and how files are opened again.</summary>
internal static class Samples
{
    public const string Site = "https://leverage.example.org/";

    /// <summary>The named sizes, a large one, and that of a phone whose height the content decides.</summary>
    public static readonly IReadOnlyList<string> Sizes = [.. FigureSizes.All.Select(s => "size=" + s.Id), "width=1600&height=900", "width=390"];

    /// <summary>A view in which nothing happened.</summary>
    public const string Empty = "from=1950&to=1950";

    public static IFigureWriter Writer(string extension) => FigureWriters.Find(extension) ?? throw new ArgumentException(extension, nameof(extension));

    public static WriteContext Context(string query = "", IChart? chart = null) =>
        WriteContext.Of(chart ?? new LeverageTimelineChart(), Pictures.Request(query), Repository.Dataset.Revision, new Uri(Site));

    /// <summary>A file of the shipped data, with the figure that it shows.</summary>
    public static (byte[] Bytes, Figure Figure, WriteContext Context) Write(string extension, string query = "", IChart? chart = null, Dataset? dataset = null)
    {
        var writer = Writer(extension);
        var fitted = writer.Fit(Pictures.Request(query));
        var drawn = chart ?? new LeverageTimelineChart();
        var figure = drawn.Draw(fitted, dataset ?? Repository.Dataset);
        var context = WriteContext.Of(drawn, fitted, Repository.Dataset.Revision, new Uri(Site));
        return (Write(extension, figure, context), figure, context);
    }

    public static byte[] Write(string extension, Figure figure, WriteContext? context = null)
    {
        using var stream = new MemoryStream();
        Writer(extension).Write(figure, context ?? Context(), stream);
        return stream.ToArray();
    }

    /// <summary>The texts that a picture prints.</summary>
    public static IReadOnlyList<string> Printed(Figure figure) => [.. figure.Scene.Flat().OfType<TextMark>().Select(t => t.Text).Distinct()];

    /// <summary>Place of a column.</summary>
    public static int Column(FigureTable table, string key) => table.Columns.Select((c, i) => (c.Key, i)).Single(c => c.Key == key).i;

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The parts of a ZIP archive as text.</summary>
    public static IReadOnlyDictionary<string, string> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(e => e.FullName, e => Text(e), StringComparer.Ordinal);
    }

    public static byte[] Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(path)!.Open();
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return data.ToArray();
    }

    /// <summary>Addresses that a part leads to.</summary>
    public static IReadOnlyList<string> Links(byte[] file, string part)
    {
        var slash = part.LastIndexOf('/');
        return Parts(file).TryGetValue($"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels", out var xml)
            ? [.. XDocument.Parse(xml).Root!.Elements().Where(e => (string?)e.Attribute("TargetMode") == "External").Select(e => (string)e.Attribute("Target")!)]
            : [];
    }

    /// <summary>What a program of the system prints; skips the test when the program is not installed.</summary>
    public static string Run(string program, byte[] file, string arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"leverage-{Guid.NewGuid():N}");
        File.WriteAllBytes(path, file);
        try
        {
            var start = new ProcessStartInfo(program, string.Format(CultureInfo.InvariantCulture, arguments, path)) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            Process? process = null;
            try
            {
                process = Process.Start(start);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Skip($"{program} is not installed; tests/run.sh installs it");
            }

            using (process)
            {
                var errors = process!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                var output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}{output}");
                return output;
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
