using Microsoft.Extensions.Configuration;
using RareEarthLeverage.Web.Settings;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Settings;

public sealed class SettingsTests
{
    private static readonly string Root = Path.GetTempPath();

    [Fact]
    public void Read_WithoutSettings_TakesTheDefaults()
    {
        var reading = Read();

        Assert.Empty(reading.Problems);
        Assert.Equal("sqlite", reading.Settings?.Store.Provider);
        Assert.Equal(Path.Combine(Root, "var"), reading.Settings?.Store.StorageFolder);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "data"), reading.Settings?.Store.DataFolder);
        Assert.Null(reading.Settings?.Store.ConnectionString);
    }

    [Fact]
    public void Read_ARelativeFolder_IsBelowTheApp() =>
        Assert.Equal(Path.Combine(Root, "here"), Read(("Storage:Folder", "here")).Settings?.Store.StorageFolder);

    [Fact]
    public void Read_SinglePerson_IsOffUnlessAskedFor()
    {
        Assert.False(Read().Settings?.Editing.SinglePerson);
        Assert.True(Read(("Editing:SinglePerson", "true")).Settings?.Editing.SinglePerson);
    }

    [Theory]
    [InlineData("Storage:Foldr", "x", "there is no setting Storage:Foldr")]
    [InlineData("Data:Path", "x", "there is no setting Data:Path")]
    [InlineData("Database:Host", "x", "there is no setting Database:Host")]
    [InlineData("Database:Provider", "oracle", "takes sqlite or postgres")]
    [InlineData("Database:Provider", "postgres", "needs Database:ConnectionString")]
    [InlineData("Storage:Folder", " ", "Storage:Folder is empty")]
    [InlineData("Data:Folder", "no-such-folder", "not a folder")]
    [InlineData("Editing:SinglePerson", "maybe", "takes true or false")]
    [InlineData("Proxy:Trusted", "10.0.0.0/8 and others", "it takes addresses and networks")]
    [InlineData("Editing:Alone", "true", "there is no setting Editing:Alone")]
    public void Read_WhatCannotBe_IsRefusedInASentence(string name, string value, string message)
    {
        var reading = Read((name, value));

        Assert.Null(reading.Settings);
        Assert.Contains(message, Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherRoots_AreNotItsBusiness() => Assert.Empty(Read(("Kestrel:Limits:MaxConcurrentConnections", "5"), ("DATABASE_URL", "x")).Problems);

    private static LeverageSettingsReading Read(params (string Name, string Value)[] settings) =>
        LeverageSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build(), Root);
}
