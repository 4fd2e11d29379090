using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

public sealed class KeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("size=slide")]
    [InlineData("size=a4")]
    [InlineData("size=column")]
    [InlineData("size=square")]
    [InlineData("width=390")]
    [InlineData("preset=all&size=slide")]
    public void Draw_WithKey_ListsEveryNumberAtAMark(string query)
    {
        var figure = Pictures.Draw($"labels=key&{query}".TrimEnd('&'));
        var texts = figure.Scene.Flat().OfType<TextMark>().ToList();
        var atMarks = Pictures.Events(figure).SelectMany(g => g.Marks.OfType<TextMark>()).Select(t => t.Text).Where(t => t.All(char.IsAsciiDigit)).ToList();
        Assert.NotEmpty(atMarks);
        Assert.Equal(atMarks.Count, atMarks.Distinct().Count());
        // Each number stands once at its mark and once in the key.
        Assert.All(atMarks, n => Assert.True(texts.Count(t => t.Text == n) >= 2, n));
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.DoesNotContain(texts.Skip(i + 1), t => t.Box.Overlaps(texts[i].Box));
        }

        Assert.All(texts, t => Assert.InRange(t.Box.Bottom, 0, figure.Scene.HeightPx));
    }

    [Fact]
    public void Draw_WithKey_NumbersInTheOrderOfTime()
    {
        var figure = Pictures.Draw("labels=key&preset=april-2025");
        var numbers = Pictures.Events(figure)
            .Select(g => (Repository.Dataset.Find(g.EventIds[0])!.Date, Number: g.Marks.OfType<TextMark>().Select(t => t.Text).FirstOrDefault(t => t.All(char.IsAsciiDigit))))
            .Where(x => x.Number is not null)
            .OrderBy(x => int.Parse(x.Number!, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(numbers.Select(n => n.Date).Order(), numbers.Select(n => n.Date));
        Assert.All(Pictures.Events(figure), g => Assert.Contains(Repository.Dataset.Find(g.EventIds[0])!.Title, g.Name, StringComparison.Ordinal));
    }
}
