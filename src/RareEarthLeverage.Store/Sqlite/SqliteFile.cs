using Microsoft.Data.Sqlite;

namespace RareEarthLeverage.Store.Sqlite;

/// <summary>The database file: where it is, and what can be wrong with it.</summary>
internal static class SqliteFile
{
    private static readonly byte[] Header = "SQLite format 3\0"u8.ToArray();

    /// <summary>The connection string of the settings, or that of <c>rare-earth-leverage.db</c> in the storage folder.</summary>
    public static string ConnectionString(StoreOptions options) =>
        options.ConnectionString
        ?? new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.StorageFolder, "rare-earth-leverage.db") }.ConnectionString;

    /// <summary>Null when the file is absent and can be made, or is a sound database of this program that can be written. Neither
    /// the file nor what lies beside it is changed. To be called before this process opens the database: closing any handle of a
    /// file ends the locks that SQLite holds on it.</summary>
    public static async Task<string?> FindProblemAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        SqliteConnectionStringBuilder settings;
        try
        {
            settings = new(ConnectionString(options));
        }
        catch (ArgumentException fault)
        {
            return $"Database:ConnectionString cannot be read: {fault.Message} It takes something like Data Source=/folder/rare-earth-leverage.db, or nothing for a file in Storage:Folder.";
        }

        if (settings.Mode == SqliteOpenMode.Memory || settings.DataSource is "" or ":memory:" || settings.DataSource.StartsWith("file:", StringComparison.Ordinal))
        {
            return "Database:ConnectionString names no plain file. It takes something like Data Source=/folder/rare-earth-leverage.db, or nothing for a file in Storage:Folder.";
        }

        var file = Path.GetFullPath(settings.DataSource);
        if (Directory.Exists(file))
        {
            return $"The database file {file} is a folder. Move it away, or set Database:ConnectionString to another file.";
        }

        if (FolderProblems.OfStorage(Path.GetDirectoryName(file) ?? file) is { } folderProblem)
        {
            return folderProblem;
        }

        return File.Exists(file) ? await FindProblemOfFileAsync(file, cancellationToken) : null;
    }

    private static async Task<string?> FindProblemOfFileAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            if (File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly))
            {
                return ReadOnly(file);
            }

            // Opened for writing and not written: it is the only question to which the system's answer is the whole truth.
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length == 0)
            {
                // What SQLite itself leaves when it is stopped before the first write.
                return null;
            }

            var start = new byte[Header.Length];
            await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
            if (!start.AsSpan().SequenceEqual(Header))
            {
                return $"The file {file} is not an SQLite database. Nothing was changed in it. Move it away to start with a new one, or set Database:ConnectionString to another file.";
            }
        }
        catch (UnauthorizedAccessException)
        {
            return ReadOnly(file);
        }
        catch (IOException fault)
        {
            return $"The database file {file} cannot be opened: {fault.Message} Stop other programs that use it, or set Database:ConnectionString to another file.";
        }

        try
        {
            return await FindProblemInsideAsync(file, cancellationToken);
        }
        catch (SqliteException fault)
        {
            return Damaged(file, fault.Message);
        }
    }

    private static async Task<string?> FindProblemInsideAsync(string file, CancellationToken cancellationToken)
    {
        // A log of a program that runs or was killed belongs to what the file says. Reading it where it is would change it, so the
        // check is made on a copy.
        string[] beside = [file + "-wal", file + "-journal"];
        if (beside.Any(f => new FileInfo(f) is { Exists: true, Length: > 0 }))
        {
            var folder = Directory.CreateTempSubdirectory("rare-earth-leverage-");
            try
            {
                foreach (var part in beside.Prepend(file).Where(File.Exists))
                {
                    File.Copy(part, Path.Combine(folder.FullName, Path.GetFileName(part)));
                }

                var copy = Path.Combine(folder.FullName, Path.GetFileName(file));
                return await AskAsync(file, new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }, cancellationToken);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        // Immutable: no locks, no log, no shared memory beside the file.
        var address = new UriBuilder(Uri.UriSchemeFile, "") { Path = file, Query = "immutable=1" }.Uri.AbsoluteUri;
        return await AskAsync(file, new SqliteConnectionStringBuilder { DataSource = address, Mode = SqliteOpenMode.ReadOnly, Pooling = false }, cancellationToken);
    }

    private static async Task<string?> AskAsync(string file, SqliteConnectionStringBuilder settings, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
        {
            return Damaged(file, "its pages do not fit together.");
        }

        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'";
        var tables = (long?)await command.ExecuteScalarAsync(cancellationToken);
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";
        var history = (long?)await command.ExecuteScalarAsync(cancellationToken);
        return tables > 0 && history == 0
            ? $"The file {file} is a database of another program. Nothing was changed in it. Set Database:ConnectionString to another file."
            : null;
    }

    private static string ReadOnly(string file) =>
        $"The database file {file} is read-only. Give the account that runs this program the right to write it, or set Database:ConnectionString to another file.";

    private static string Damaged(string file, string how) =>
        $"The database file {file} is damaged: {how} Nothing was changed in it. Put back a backup, or move the file away to start from the shipped data.";
}
