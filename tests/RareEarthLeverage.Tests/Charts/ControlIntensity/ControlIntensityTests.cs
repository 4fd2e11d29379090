using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.ControlIntensity;

public sealed class ControlIntensityTests
{
    private const string Id = "control-intensity";

    [Fact]
    public void Shipped_Steps_AreThoseOfTheMethodPage()
    {
        var steps = Drawn.Figure(Id, "from=2025").Tables[0];
        string On(string day) => Drawn.Line(steps, steps.Rows.Single(r => string.CompareOrdinal(r.Cells[0], day) <= 0 && string.CompareOrdinal(r.Cells[1], day) >= 0), "intensity", "intensity_high", "licensed", "licensed_high");

        Assert.Equal("25|25|0|0", On("2025-03-01")); // 17 × 1 of 68
        Assert.Equal("35.3|35.3|7|7", On("2025-04-05")); // 7 × 2 + 10 × 1
        Assert.Equal("45.6|45.6|7|7", On("2025-10-10")); // 7 × 3 + 10 × 1
        Assert.Equal("35.3|35.3|7|7", On("2025-11-08"));
        Assert.Equal("35.3|52.9|7|12", On("2026-11-21")); // 24 to 36 of 68
    }

    [Fact]
    public void Draw_Shipped_PrintsCountsBesideTheIndexAndHatchesTheRange()
    {
        var figure = Drawn.Figure(Id);
        var texts = Drawn.Texts(figure);

        Assert.Contains("Elements that need a licence, of 17", texts);
        Assert.Contains("35.3–52.9", texts);
        Assert.Contains("7–12", texts);
        Assert.Contains("Other critical minerals, apart: acts in force", texts);
        Assert.Contains(figure.Scene.Flat().OfType<BoxMark>(), b => b.Hatch == Ink.China && b.Box.Height > 10);
        Assert.Contains(figure.Scene.Groups(), g => g.Kind == GroupKind.Cluster && g.EventIds.Contains("cn-2025-10-09-announcement-61"));
        Assert.Contains("the outcomes of 4 acts are not recorded (No. 55: superhard goods, No. 57: five more, No. 58: batteries, No. 61: 0.1% rule)", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_BeforeTheUnrecordedEnd_HasNoRange()
    {
        var figure = Drawn.Figure(Id, "asOf=2026-11-10");
        Assert.All(figure.Tables[0].Rows, r => Assert.Equal(r.Cells[2], r.Cells[3]));
        Assert.DoesNotContain(figure.Scene.Flat().OfType<BoxMark>(), b => b.Hatch is not null);
    }

    [Fact]
    public void Draw_NothingInTheRecord_SaysSo()
    {
        var figure = Drawn.Figure(Id, "from=1950&to=1960");
        Assert.StartsWith("No day of this view", figure.Empty, StringComparison.Ordinal);
        Assert.Contains(figure.Empty, string.Join(' ', Drawn.Texts(figure)), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Usual_IsTheApprovedPicture() => Drawn.IsApproved(Id, "ControlIntensity");
}
