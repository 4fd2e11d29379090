using RareEarthLeverage.Web.Api;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class EventCsvTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1),2", "\"'@SUM(A1),2\"")]
    [InlineData("-5%", "'-5%")]
    public void Field_IsQuotedWhereNeededAndNeverAFormula(string? text, string field) => Assert.Equal(field, EventCsv.Field(text));
}
