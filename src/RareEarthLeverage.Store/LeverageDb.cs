using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Briefings;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Store;

/// <summary>The database. One subclass per kind of database, because each has its own migrations; a context lives for one
/// operation and comes from the pool.</summary>
internal abstract class LeverageDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PolicyEvent> Events => Set<PolicyEvent>();

    public DbSet<TradeObservation> Observations => Set<TradeObservation>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<CommentRow> Comments => Set<CommentRow>();

    public DbSet<BriefingRow> Briefings => Set<BriefingRow>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountLinkRow> AccountLinks => Set<AccountLinkRow>();

    public DbSet<ApiTokenRow> ApiTokens => Set<ApiTokenRow>();

    public DbSet<AccountLogRow> AccountLog => Set<AccountLogRow>();

    public DbSet<ProtectionKeyRow> ProtectionKeys => Set<ProtectionKeyRow>();

    /// <summary>Before migrating: settings that are made once per database, and locks that a killed program left behind.</summary>
    public abstract Task PrepareAsync(TimeProvider time, ILogger log, CancellationToken cancellationToken);

    /// <summary>After migrating, whether it worked or not: gives back what <see cref="PrepareAsync"/> took. Takes no token, because it is
    /// to be done when everything else is stopped.</summary>
    public virtual Task FinishAsync() => Task.CompletedTask;

    /// <summary>From here to the end of what is returned, reading sees one moment and keeps nobody from writing.</summary>
    public abstract Task<IAsyncDisposable> BeginReadingAsync(CancellationToken cancellationToken);

    /// <summary>Inside a transaction: keeps every other program from raising the revision until the transaction ends.</summary>
    public abstract Task LockRevisionsAsync(CancellationToken cancellationToken);

    /// <summary>Inside a transaction: keeps every other program from changing who may do what until the transaction ends, so that what
    /// was counted stays true.</summary>
    public abstract Task LockAccountsAsync(CancellationToken cancellationToken);

    /// <summary>Inside a transaction: tells other programs on this database of the new revision once it is committed.</summary>
    public abstract Task AnnounceAsync(Revision revision, CancellationToken cancellationToken);

    /// <summary>The number of the latest revision; 0 before the first.</summary>
    public async Task<int> LatestRevisionAsync(CancellationToken cancellationToken) =>
        await Revisions.MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // By type and not by property: a new field of one of these types cannot be stored in another way.
        Words<AccountAction>(configurationBuilder);
        Words<AccountLinkPurpose>(configurationBuilder);
        Words<CommentSeverity>(configurationBuilder);
        Words<Confidence>(configurationBuilder);
        Words<DatePrecision>(configurationBuilder);
        Words<Direction>(configurationBuilder);
        Words<DraftState>(configurationBuilder);
        Words<EditOrigin>(configurationBuilder);
        Words<FigureUnit>(configurationBuilder);
        Words<Instrument>(configurationBuilder);
        Words<LegalForm>(configurationBuilder);
        Words<MineralScope>(configurationBuilder);
        Words<Qualifier>(configurationBuilder);
        Words<Role>(configurationBuilder);
        Words<RowKind>(configurationBuilder);
        Words<RowOrigin>(configurationBuilder);
        Words<SourceTier>(configurationBuilder);
        Words<TokenScope>(configurationBuilder);
        Lists<string>(configurationBuilder);
        Lists<EventLink>(configurationBuilder);
        Lists<TriggerClaim>(configurationBuilder);
        Lists<Citation>(configurationBuilder);
        configurationBuilder.Properties<Withdrawal>().HaveConversion<WithdrawalConverter>();
        configurationBuilder.Properties<EventTrack>().HaveConversion<TrackConverter>();
        configurationBuilder.Properties<YearMonth>().HaveConversion<YearMonthConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new PolicyEventMapping());
        modelBuilder.ApplyConfiguration(new TradeObservationMapping());
        modelBuilder.ApplyConfiguration(new RevisionMapping());
        modelBuilder.ApplyConfiguration(new DraftMapping());
        modelBuilder.ApplyConfiguration(new CommentMapping());
        modelBuilder.ApplyConfiguration(new AuditEntryMapping());
        modelBuilder.ApplyConfiguration(new AccountMapping());
        modelBuilder.ApplyConfiguration(new PasskeyMapping());
        modelBuilder.ApplyConfiguration(new AccountLinkMapping());
        modelBuilder.ApplyConfiguration(new ApiTokenMapping());
        modelBuilder.ApplyConfiguration(new AccountLogMapping());
        modelBuilder.ApplyConfiguration(new ProtectionKeyMapping());
        modelBuilder.ApplyConfiguration(new BriefingMapping());
    }

    private static void Words<T>(ModelConfigurationBuilder builder)
        where T : struct, Enum => builder.Properties<T>().HaveConversion<WordConverter<T>>();

    private static void Lists<T>(ModelConfigurationBuilder builder) =>
        builder.Properties<IReadOnlyList<T>>().HaveConversion<JsonListConverter<T>, ListComparer<T>>();
}
