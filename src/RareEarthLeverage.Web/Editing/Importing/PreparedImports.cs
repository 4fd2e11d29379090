using System.Text.Json;
using RareEarthLeverage.Store;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>Files that wait for a reviewer, one each in <c>Storage:Folder/imports</c>. They are no data: what is published is in the
/// database and in the record of changes.</summary>
public sealed class PreparedImports(StoreOptions options)
{
    private string Folder => Path.Combine(options.StorageFolder, "imports");

    /// <summary>Keeps one. It is written beside its place first, so that nobody reads half of it.</summary>
    public async Task KeepAsync(PreparedImport import, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        var half = PathOf(import.Id) + ".part";
        await using (var file = File.Create(half))
        {
            await JsonSerializer.SerializeAsync(file, import, cancellationToken: cancellationToken);
        }

        File.Move(half, PathOf(import.Id), overwrite: true);
    }

    /// <summary>One of them; null when it is not there any more.</summary>
    public async Task<PreparedImport?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!File.Exists(PathOf(id)))
        {
            return null;
        }

        await using var file = File.OpenRead(PathOf(id));
        return await JsonSerializer.DeserializeAsync<PreparedImport>(file, cancellationToken: cancellationToken);
    }

    /// <summary>All that wait, oldest first.</summary>
    public async Task<IReadOnlyList<PreparedImport>> ListAsync(CancellationToken cancellationToken)
    {
        var found = new List<PreparedImport>();
        foreach (var path in Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.json") : [])
        {
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id) && await FindAsync(id, cancellationToken) is { } import)
            {
                found.Add(import);
            }
        }

        return [.. found.OrderBy(i => i.AtUtc)];
    }

    /// <summary>Takes one away: it was imported, or refused.</summary>
    public void Remove(Guid id) => File.Delete(PathOf(id));

    private string PathOf(Guid id) => Path.Combine(Folder, $"{id}.json");
}
