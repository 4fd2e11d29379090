namespace RareEarthLeverage.Entry.Tables;

/// <summary>Reads one kind of file as a table of text cells.</summary>
public interface ITabularReader
{
    /// <summary>Ending of the file's name, without the dot.</summary>
    string Extension { get; }

    /// <summary>Reads the file. Null, with a problem that names its line, when it has no such form; never throws for what is in
    /// the file.</summary>
    EntryTable? Read(Stream file, ICollection<TableProblem> problems);
}
