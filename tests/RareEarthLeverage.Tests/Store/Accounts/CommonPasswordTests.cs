using RareEarthLeverage.Store.Accounts;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Accounts;

public sealed class CommonPasswordTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("Password2024!")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("qwertyuiop12")]
    [InlineData("iloveyou2025!!")]
    [InlineData("letmein-letmein")]
    [InlineData("correct horse battery")]
    [InlineData("correcthorsebatterystaple")]
    [InlineData("123456789012")]
    [InlineData("2025-04-04 2025")]
    [InlineData("Summer2025!Summer")]
    [InlineData("WelcomeAdmin#1")]
    [InlineData("dragonmonkey99")]
    [InlineData("DragonDragonDragonDragon")]
    public void Password_OfWellKnownWords_IsCommon(string password) =>
        Assert.StartsWith("a password that is not among the common ones", CommonPasswords.Problem(password, "ana@example.org", "Ana"), StringComparison.Ordinal);

    [Theory]
    [InlineData("quartz lantern meadow")]
    [InlineData("Xk9#mvQ2!pLz")]
    [InlineData("tractor violin 14 umbrellas")]
    public void Password_OfOtherWords_IsTaken(string password) => Assert.Null(CommonPasswords.Problem(password, "ana@example.org", "Ana"));

    [Theory]
    [InlineData("quartz margarethe meadow", "a password without your name or e-mail address")]
    [InlineData("ministerium quartz lantern", "a password without your name or e-mail address")]
    [InlineData("my RareEarthLeverage key", "a password without the name of this site")]
    [InlineData("r4re-e4rth quartz lamp", "a password without the name of this site")]
    public void Password_WithNameOrSite_IsRefused(string password, string takes) =>
        Assert.Equal(takes, CommonPasswords.Problem(password, "ministerium.desk@example.org", "Margarethe K."));
}
