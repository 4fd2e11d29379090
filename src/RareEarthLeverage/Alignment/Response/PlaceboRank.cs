namespace RareEarthLeverage.Alignment.Response;

/// <summary>Where an observed value stands among the same value of months without a move. A rank near either end is unusual;
/// one in the middle is what any month shows.</summary>
/// <param name="Rank">1 plus the placebo values below the observed one: 1 to <paramref name="Of"/>.</param>
/// <param name="Of">Placebo values and the observed one together.</param>
/// <param name="Ties">Placebo values equal to the observed one.</param>
public sealed record PlaceboRank(int Rank, int Of, int Ties);
