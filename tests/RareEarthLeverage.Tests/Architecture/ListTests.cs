using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Sources;
using Xunit;

namespace RareEarthLeverage.Tests.Architecture;

/// <summary>The lists of charts, readers and writers are written by hand; none may be forgotten.</summary>
public sealed class ListTests
{
    private static IEnumerable<string> Implementations<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T))).Select(t => t.Name).Order();

    private static IEnumerable<string> Listed<T>(IEnumerable<T> all)
        where T : notnull => all.Select(x => x.GetType().Name).Order();

    [Fact]
    public void Charts_ThatExist_AreListed() => Assert.Equal(Implementations<IChart>(), Listed(ChartCatalog.All));

    [Fact]
    public void Readers_ThatExist_AreListed() => Assert.Equal(Implementations<ISourceReader>(), Listed(SourceReaders.All));

    [Fact]
    public void Writers_ThatExist_AreListed() => Assert.Equal(Implementations<IFigureWriter>(), Listed(FigureWriters.All));

    [Fact]
    public void BriefingWriters_ThatExist_AreListed() => Assert.Equal(Implementations<IBriefingWriter>(), Listed(BriefingWriters.All));
}
