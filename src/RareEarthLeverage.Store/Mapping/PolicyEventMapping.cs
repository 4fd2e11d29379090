using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Mapping;

internal sealed class PolicyEventMapping : IEntityTypeConfiguration<PolicyEvent>
{
    public void Configure(EntityTypeBuilder<PolicyEvent> builder)
    {
        builder.ToTable("Events");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Version).IsConcurrencyToken();
        Shadow.AddProvenance(builder);
    }
}
