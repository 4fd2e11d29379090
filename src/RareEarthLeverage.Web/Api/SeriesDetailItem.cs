namespace RareEarthLeverage.Web.Api;

/// <summary>A series with its observations, by month; of one month the one in use first.</summary>
internal sealed record SeriesDetailItem(string Id, string Title, string Unit, bool Cumulative, int Revision, IReadOnlyList<ObservationItem> Observations);
