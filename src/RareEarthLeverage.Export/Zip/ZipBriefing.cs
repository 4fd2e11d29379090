using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Packaging;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Zip;

/// <summary>Writes a briefing as an archive: the whole as slides and pages, each figure in the formats that can be worked on, a
/// list of all, and checksums.</summary>
/// <param name="whole">Formats of the whole.</param>
/// <param name="formats">Formats of figures, of which those below are taken.</param>
public sealed class ZipBriefing(IReadOnlyList<IBriefingWriter> whole, IReadOnlyList<IFigureWriter> formats) : IBriefingWriter
{
    private static readonly string[] Taken = ["svg", "xlsx", "csv", "json"];

    /// <inheritdoc/>
    public string Extension => "zip";

    /// <inheritdoc/>
    public string MediaType => "application/zip";

    /// <inheritdoc/>
    public void Write(Briefing briefing, Stream target, Action<int>? drawn = null)
    {
        // The archive needs a stream that can seek to be the same at every writing.
        using var file = new MemoryStream();
        using (var zip = new StableZip(file))
        {
            var sums = new StringBuilder();
            void Add(string path, byte[] data)
            {
                zip.Add(path, data);
                sums.Append(Convert.ToHexStringLower(SHA256.HashData(data))).Append("  ").Append(path).Append('\n');
            }

            var items = DrawnItem.All(briefing, (r, _) => r, drawn);
            Add("README.txt", Encoding.UTF8.GetBytes(Readme(briefing, items)));
            foreach (var writer in whole)
            {
                using var part = new MemoryStream();
                writer.Write(briefing, part);
                Add("briefing." + writer.Extension, part.ToArray());
            }

            foreach (var item in items)
            {
                foreach (var writer in formats.Where(w => Taken.Contains(w.Extension)))
                {
                    briefing.Cancellation.ThrowIfCancellationRequested();
                    using var part = new MemoryStream();
                    writer.Write(item.Figure, item.Context, part);
                    Add($"figures/{Name(item)}.{writer.Extension}", part.ToArray());
                }
            }

            zip.Add("SHA256SUMS", Encoding.ASCII.GetBytes(sums.ToString()));
        }

        target.Write(file.GetBuffer(), 0, checked((int)file.Length));
    }

    private static string Name(DrawnItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Number:00}-{item.Context.ChartId}");

    private static string Readme(Briefing briefing, IReadOnlyList<DrawnItem> items)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(PlainText.Clean(line)).Append('\n');
        Line(briefing.Title);
        foreach (var words in new[] { briefing.Byline, briefing.Introduction, briefing.Link ?? "" }.Where(w => w.Length > 0))
        {
            Line(words);
        }

        Line($"As of {DateText.LongDay(briefing.AsOf)}, data revision {briefing.Revision.ToString(CultureInfo.InvariantCulture)}.");
        foreach (var item in items)
        {
            Line("");
            Line($"{Name(item)}: {item.Figure.Caption.Title}");
            Line($"  {item.Figure.Caption.Subtitle}");
            foreach (var words in new[] { item.Note, item.Figure.Caption.Unknown }.Where(w => w.Length > 0))
            {
                Line("  " + words);
            }

            Line("  " + item.Context.Link);
        }

        Line("");
        Line("Sources with their kind stand in each workbook and JSON file, and at the end of briefing.pdf and briefing.pptx.");
        Line("SHA256SUMS holds the checksum of every other file: sha256sum -c SHA256SUMS");
        return text.ToString();
    }
}
