namespace RareEarthLeverage.Store;

/// <summary>What can be wrong with a folder of the settings.</summary>
internal static class FolderProblems
{
    /// <summary>Makes the folder when it is absent and writes a file into it that is gone at once; null when that works.</summary>
    public static string? OfStorage(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                Path.Combine(folder, $".writable-{Guid.NewGuid():N}"),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose);
            probe.WriteByte(0);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"The folder {folder} cannot be created or written: {fault.Message} Give the account that runs this program the right to write there, or set Storage:Folder to another folder.";
        }
    }

    /// <summary>Null when the folder is there and can be listed.</summary>
    public static string? OfData(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Any() ? null : $"The folder {folder} has no data files. Set Data:Folder to the data folder that came with this program.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"The data folder {folder} cannot be read: {fault.Message} Set Data:Folder to the data folder that came with this program.";
        }
    }
}
