using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Store.Mapping;

internal sealed class TradeObservationMapping : IEntityTypeConfiguration<TradeObservation>
{
    public void Configure(EntityTypeBuilder<TradeObservation> builder)
    {
        builder.ToTable("Observations");
        builder.Property<string>(Shadow.Key).ValueGeneratedNever();
        builder.HasKey(Shadow.Key);
        builder.Property<int>(Shadow.Version).IsConcurrencyToken();
        Shadow.AddProvenance(builder);
    }
}
