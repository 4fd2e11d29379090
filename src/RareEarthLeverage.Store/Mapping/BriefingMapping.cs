using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RareEarthLeverage.Store.Briefings;

namespace RareEarthLeverage.Store.Mapping;

internal sealed class BriefingMapping : IEntityTypeConfiguration<BriefingRow>
{
    public void Configure(EntityTypeBuilder<BriefingRow> builder)
    {
        builder.ToTable("Briefings");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
    }
}
