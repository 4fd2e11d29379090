namespace RareEarthLeverage.Alignment.Chance;

/// <summary>A small generator of random numbers that gives the same numbers on every machine and in every release.</summary>
/// <remarks>
/// The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), with
/// the constants of Vigna's public-domain reference. <see cref="Random"/> is not used: the algorithm behind a given seed
/// there is not promised to stay, and a printed p must come out again in five years. A bounded number is drawn by
/// multiplication with rejection (Lemire, "Fast random integer generation in an interval", 2019): every value is equally
/// likely, with no bias towards small ones.
/// </remarks>
/// <param name="seed">Any number; equal seeds give equal sequences.</param>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, any of 2^64 with equal chance.</summary>
    public ulong Next()
    {
        // Wrapping round is part of the algorithm; the project checks arithmetic elsewhere.
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>The next number from 0 up to but without <paramref name="bound"/>, each with equal chance.</summary>
    /// <param name="bound">1 or more.</param>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var range = (ulong)bound;
        // 2^64 mod range: that many of the low halves would make some values likelier than others.
        var reject = unchecked(0UL - range) % range;
        while (true)
        {
            var high = Math.BigMul(Next(), range, out var low);
            if (low >= reject)
            {
                return (int)high;
            }
        }
    }
}
