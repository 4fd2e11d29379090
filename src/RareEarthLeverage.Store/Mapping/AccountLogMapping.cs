using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Store.Mapping;

internal sealed class AccountLogMapping : IEntityTypeConfiguration<AccountLogRow>
{
    public void Configure(EntityTypeBuilder<AccountLogRow> builder)
    {
        builder.ToTable("AccountLog");
        builder.HasKey(e => e.Number);
        builder.HasIndex(e => e.AtUtc);
    }
}
