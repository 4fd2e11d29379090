using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>Columns that the database has and the core's types do not.</summary>
internal static class Shadow
{
    /// <summary>A <see cref="RowOrigin"/>.</summary>
    public const string Origin = nameof(Origin);

    /// <summary>Hash of the shipped row that was last taken over; null when there was none.</summary>
    public const string ShippedHash = nameof(ShippedHash);

    /// <summary>Key of an observation: made from its natural key when the row is first written and never changed after, so
    /// that a row stays the same row when a person corrects its publisher or address.</summary>
    public const string Key = nameof(Key);

    /// <summary>Version of an observation, raised by one with every change.</summary>
    public const string Version = nameof(Version);

    /// <summary>A <see cref="Store.Withdrawal"/>; null while the row is published.</summary>
    public const string Withdrawal = nameof(Withdrawal);

    /// <summary>True when nobody but its author looked at the present content.</summary>
    public const string SinglePerson = nameof(SinglePerson);

    public static void AddProvenance<T>(EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.Property<RowOrigin>(Origin);
        builder.Property<string?>(ShippedHash);
        builder.Property<Withdrawal?>(Withdrawal);
        builder.Property<bool>(SinglePerson);
    }
}
