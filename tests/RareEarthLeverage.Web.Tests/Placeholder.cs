namespace RareEarthLeverage.Placeholder;

public sealed class Placeholder { [Xunit.Fact] public void Runs() { Xunit.Assert.True(1 < 2); } }
