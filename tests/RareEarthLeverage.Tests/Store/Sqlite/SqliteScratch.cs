using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Sqlite;

namespace RareEarthLeverage.Tests.Store.Sqlite;

/// <summary>A file in a temporary folder.</summary>
internal sealed class SqliteScratch : ScratchDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rare-earth-leverage-");
    private readonly DbContextOptions<SqliteLeverageDb> _options;

    public SqliteScratch()
    {
        Options = new() { Provider = "sqlite", StorageFolder = _folder.FullName, DataFolder = Repository.Path("data") };
        var builder = new DbContextOptionsBuilder<SqliteLeverageDb>();
        SqliteLeverageDb.Configure(builder, SqliteFile.ConnectionString(Options));
        _options = builder.Options;
    }

    public override StoreOptions Options { get; }

    public string File => Path.Combine(_folder.FullName, "rare-earth-leverage.db");

    public override string SchemaQuery =>
        """
        SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
        FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT t.name || ' index ' || i.name || ' ' || i."unique" || ' ' || i.partial
        FROM sqlite_master t JOIN pragma_index_list(t.name) i
        WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        ORDER BY 1
        """;

    public override string DropAuditTriggers => """DROP TRIGGER "AuditEntries_NoUpdate"; DROP TRIGGER "AuditEntries_NoDelete";""";

    public override LeverageDb CreateDbContext() => new SqliteLeverageDb(_options);

    /// <summary>Closes every connection that is kept for use again, so that the file is as another program would find it.</summary>
    public void CloseConnections() => SqliteConnection.ClearPool(new(SqliteFile.ConnectionString(Options)));

    public override ValueTask DisposeAsync()
    {
        CloseConnections();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
