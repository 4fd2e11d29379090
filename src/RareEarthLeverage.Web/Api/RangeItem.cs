namespace RareEarthLeverage.Web.Api;

/// <summary>A figure without and with the acts whose state is not recorded; the two are equal when nothing is open.</summary>
internal sealed record RangeItem<T>(T Low, T High);
