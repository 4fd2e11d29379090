using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RareEarthLeverage.Store.Mapping;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasKey(r => r.Number);

        // Counted by the program, so that numbers have no gaps and two programs that race cannot both have one.
        builder.Property(r => r.Number).ValueGeneratedNever();
    }
}
