namespace RareEarthLeverage.Charts.Paradox;

/// <summary>Spearman's rank correlation: Pearson's coefficient of the ranks, equal values sharing the mean of theirs.</summary>
public static class RankCorrelation
{
    /// <summary>The coefficient, −1 to 1; null with fewer than two pairs, or when one side does not vary.</summary>
    /// <param name="pairs">The pairs, in any order.</param>
    public static double? Of(IReadOnlyList<(double X, double Y)> pairs)
    {
        if (pairs.Count < 2)
        {
            return null;
        }

        var (x, y) = (Ranks([.. pairs.Select(p => p.X)]), Ranks([.. pairs.Select(p => p.Y)]));
        var mean = (pairs.Count + 1) / 2.0;
        double Product(double[] a, double[] b) => a.Zip(b, (i, j) => (i - mean) * (j - mean)).Sum();
        var spread = Math.Sqrt(Product(x, x) * Product(y, y));
        return spread == 0 ? null : Product(x, y) / spread;
    }

    private static double[] Ranks(double[] values)
    {
        var ranks = new double[values.Length];
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        for (var first = 0; first < order.Length;)
        {
            var end = first + 1;
            while (end < order.Length && values[order[end]] == values[order[first]])
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                ranks[order[i]] = (first + 1 + end) / 2.0;
            }

            first = end;
        }

        return ranks;
    }
}
