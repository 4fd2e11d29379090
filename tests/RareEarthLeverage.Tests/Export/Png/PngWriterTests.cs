using System.Buffers.Binary;
using System.Diagnostics;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Png;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Png;

public sealed class PngWriterTests
{
    [Theory]
    [InlineData("1", 3780)]
    [InlineData("2", 7559)]
    [InlineData("300dpi", 11811)]
    public void Write_Scale_GivesDotsAndTheirSize(string scale, int dotsPerMetre)
    {
        var (bytes, figure, context) = Samples.Write("png", $"width=600&height=400&scale={scale}");
        PngCheck.Holds(bytes, figure, context);
        var size = Assert.Single(PngCheck.Chunks(bytes), c => c.Kind == "pHYs").Data;
        // 96 dots an inch are 96 / 0.0254 = 3779.5 a metre.
        Assert.Equal((dotsPerMetre, dotsPerMetre, 1), (BinaryPrimitives.ReadInt32BigEndian(size), BinaryPrimitives.ReadInt32BigEndian(size.AsSpan(4)), size[8]));
    }

    [Fact]
    public void Write_HostileText_GivesAPicture()
    {
        // librsvg takes seconds for the rim of a text of 10,000 letters; charts cut their texts to the room there is.
        var figure = Hostile.Figure();
        var marks = figure.Scene.Marks.Where(m => m is not GroupMark { Name.Length: > 1000 }).ToList();
        Assert.Equal(figure.Scene.Marks.Count - 2, marks.Count);
        Assert.Equal("IEND", PngCheck.Chunks(Samples.Write("png", figure with { Scene = figure.Scene with { Marks = marks } }))[^1].Kind);
    }

    [Fact]
    public void Problem_WithoutTheProgram_SaysWhatToInstall()
    {
        var problem = Samples.Writer("png").Problem(Pictures.Draw(), Samples.Context() with { Rasterizer = "/nowhere/rsvg-convert" });
        Assert.Equal(WriteProblemKind.NotInstalled, problem?.Kind);
        Assert.Contains("librsvg2-bin", problem?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_OfTooManyDots_SaysHowMany()
    {
        const string query = "width=4000&height=4000&scale=300dpi";
        var problem = Samples.Writer("png").Problem(Pictures.Draw(query), Samples.Context(query) with { Rasterizer = "sh" });
        // 4000 × 3.125 = 12,500 dots a side.
        Assert.Equal(WriteProblemKind.TooLarge, problem?.Kind);
        Assert.Contains("156 million", problem?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_OfOtherFormats_IsNever() =>
        Assert.All(FigureWriters.All.Where(w => w.Extension != "png"), w => Assert.Null(w.Problem(Pictures.Draw(), Samples.Context() with { Rasterizer = "/nowhere" })));

    [Fact]
    public void Write_ProgramThatFails_IsReportedWithItsWords()
    {
        using var script = new Script("echo no such font >&2; exit 3");
        var failure = Assert.Throws<RasterizerException>(() => Samples.Write("png", Pictures.Draw(), Samples.Context() with { Rasterizer = script.Path }));
        Assert.Contains("code 3: no such font", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ProgramThatHangs_IsEnded()
    {
        using var script = new Script("echo $$ > \"$0.pid\"; sleep 600 & wait");
        var watch = Stopwatch.StartNew();
        Assert.Throws<RasterizerException>(() => Rasterizer.Run(script.Path, new byte[4_000_000], 1, TimeSpan.FromSeconds(1.5), CancellationToken.None));
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 20);
        Assert.True(HasEnded(int.Parse(File.ReadAllText(script.Path + ".pid"), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Run_NobodyWaits_IsEnded()
    {
        using var script = new Script("sleep 600");
        using var gone = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        Assert.ThrowsAny<OperationCanceledException>(() => Rasterizer.Run(script.Path, new byte[10], 1, TimeSpan.FromSeconds(60), gone.Token));
    }

    private static bool HasEnded(int id)
    {
        for (var i = 0; i < 50; i++)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                if (process.HasExited)
                {
                    return true;
                }
            }
            catch (ArgumentException)
            {
                return true;
            }

            Thread.Sleep(100);
        }

        return false;
    }

    private sealed class Script : IDisposable
    {
        public Script(string body)
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "A script of the shell stands for the program");
            Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"leverage-{Guid.NewGuid():N}.sh");
            File.WriteAllText(Path, "#!/bin/sh\n" + body + "\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        public string Path { get; }

        public void Dispose()
        {
            File.Delete(Path);
            File.Delete(Path + ".pid");
        }
    }
}
