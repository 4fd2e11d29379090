using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>What this program uses of Identity's account: no telephone, no second factor by code, and the e-mail address is the
/// user name.</summary>
internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private const int NameLength = 256;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.Property(a => a.UserName).HasMaxLength(NameLength).IsRequired();
        builder.Property(a => a.NormalizedUserName).HasMaxLength(NameLength).IsRequired();
        builder.Property(a => a.SecurityStamp).IsRequired();
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        builder.Ignore(a => a.Email);
        builder.Ignore(a => a.NormalizedEmail);
        builder.Ignore(a => a.EmailConfirmed);
        builder.Ignore(a => a.PhoneNumber);
        builder.Ignore(a => a.PhoneNumberConfirmed);
        builder.Ignore(a => a.TwoFactorEnabled);
    }
}
