namespace RareEarthLeverage.Timeline.Commitments;

/// <summary>What could be read of an amount.</summary>
public enum AmountReading
{
    /// <summary>A number of US dollars.</summary>
    UsDollars,

    /// <summary>A number of another currency; it is not converted.</summary>
    OtherCurrency,

    /// <summary>The row says that no amount is stated, or that none applies, or says nothing of one.</summary>
    NotStated,

    /// <summary>An amount is written in words that are not one number of one currency: a range, cash plus shares.</summary>
    NotRead,
}
