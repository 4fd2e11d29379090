using Xunit;

namespace RareEarthLeverage.Tests.Architecture;

public sealed class ArrowTests
{
    [Fact]
    public void Sources_OfTheProject_HoldNoForbiddenArrow()
    {
        var files = Directory
            .EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Select(f => (Full: f, Path: Path.GetRelativePath(Repository.Path("src"), f).Replace('\\', '/')))
            .Where(f => !f.Path.Contains("/obj/", StringComparison.Ordinal) && !f.Path.Contains("/bin/", StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count > 60);
        Assert.Empty(files.SelectMany(f => Arrows.Offences(f.Path, File.ReadAllText(f.Full))));
    }

    [Theory]
    [InlineData("RareEarthLeverage/Timeline/Offender.cs", "using RareEarthLeverage.Alignment;")]
    [InlineData("RareEarthLeverage/Growth/Offender.cs", "using RareEarthLeverage.Charts;")]
    [InlineData("RareEarthLeverage/Alignment/Offender.cs", "using RareEarthLeverage.Charts.Drawing;")]
    [InlineData("RareEarthLeverage/Sources/CuratedEvents/Offender.cs", "using RareEarthLeverage.Sources.MonthlySeries;")]
    [InlineData("RareEarthLeverage/Timeline/Offender.cs", "var x = RareEarthLeverage.Sources.SourceReaders.All;")]
    [InlineData("RareEarthLeverage/Timeline/Offender.cs", "using RareEarthLeverage.Entry;")]
    [InlineData("RareEarthLeverage/Entry/Tables/Offender.cs", "using RareEarthLeverage.Charts;")]
    [InlineData("RareEarthLeverage.Export/Xlsx/Offender.cs", "using RareEarthLeverage.Entry.Tables;")]
    [InlineData("RareEarthLeverage/Dataset.cs", "using RareEarthLeverage.Store;")]
    [InlineData("RareEarthLeverage.Export/Svg/Offender.cs", "using RareEarthLeverage.Timeline;")]
    [InlineData("RareEarthLeverage.Export/Svg/Offender.cs", "using RareEarthLeverage.Store;")]
    [InlineData("RareEarthLeverage.Store/Seeding/Offender.cs", "using RareEarthLeverage.Export;")]
    [InlineData("RareEarthLeverage.Store/Seeding/Offender.cs", "using RareEarthLeverage.Web.Shell;")]
    public void Arrow_Planted_IsReported(string path, string line) => Assert.Single(Arrows.Offences(path, line));

    [Theory]
    [InlineData("RareEarthLeverage/Alignment/Friend.cs", "using RareEarthLeverage.Timeline.Tracks;")]
    [InlineData("RareEarthLeverage/Sources/CuratedEvents/Friend.cs", "using RareEarthLeverage.Sources.Json;")]
    [InlineData("RareEarthLeverage/Charts/LeverageTimeline/Friend.cs", "using RareEarthLeverage.Charts.Drawing;")]
    [InlineData("RareEarthLeverage.Export/Svg/Friend.cs", "using RareEarthLeverage.Charts.Drawing;")]
    [InlineData("RareEarthLeverage.Export/FigureWriters.cs", "using RareEarthLeverage.Export.Svg;")]
    [InlineData("RareEarthLeverage.Web/Api/Friend.cs", "using RareEarthLeverage.Export;")]
    public void Arrow_Allowed_IsNotReported(string path, string line) => Assert.Empty(Arrows.Offences(path, line));

    [Fact]
    public void Core_Project_ReferencesNothing()
    {
        var project = File.ReadAllText(Repository.Path("src/RareEarthLeverage/RareEarthLeverage.csproj"));
        Assert.DoesNotContain("Reference Include", project, StringComparison.Ordinal);
        var foreign = typeof(Dataset).Assembly.GetReferencedAssemblies().Where(a => a.Name?.StartsWith("System.", StringComparison.Ordinal) != true);
        Assert.Empty(foreign);
    }

    [Fact]
    public void EntityFramework_OutsideTheStore_IsNotReferenced()
    {
        foreach (var project in new[] { "RareEarthLeverage", "RareEarthLeverage.Export", "RareEarthLeverage.Web" })
        {
            Assert.DoesNotContain("EntityFrameworkCore", File.ReadAllText(Repository.Path($"src/{project}/{project}.csproj")), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(typeof(RareEarthLeverage.Store.CurrentDataset).Assembly.GetExportedTypes(), t => t.Name.EndsWith("Db", StringComparison.Ordinal));
    }

    [Fact]
    public void Folders_OfTheSources_NameTheSubject()
    {
        string[] never = ["Models", "Services", "Helpers", "Utils", "Common", "Infrastructure"];
        var folders = Directory
            .EnumerateDirectories(Repository.Path("src"), "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj", StringComparison.Ordinal) && !f.Contains("/bin", StringComparison.Ordinal));
        Assert.DoesNotContain(folders, f => never.Contains(Path.GetFileName(f)));
    }

    [Fact]
    public void Namespaces_AreTheFolders()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Path("src"), file).Replace('\\', '/');
            var declared = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            if (declared is not null && !path.Contains("/obj/", StringComparison.Ordinal))
            {
                Assert.Equal(path[..path.LastIndexOf('/')].Replace('/', '.'), declared["namespace ".Length..].TrimEnd(';'));
            }
        }
    }
}
