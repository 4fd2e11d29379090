namespace RareEarthLeverage.Charts;

/// <summary>The numbers and rows behind a picture: what the accessible view shows and CSV writes.</summary>
/// <param name="Name">Word that names it in addresses.</param>
/// <param name="Title">Heading.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows, in the order of the picture.</param>
public sealed record FigureTable(string Name, string Title, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Keys of the columns that a page or a slide has room for, in order; empty means all. A link that is named behind
    /// another column is the link of that column.</summary>
    public IReadOnlyList<string> Brief { get; init; } = [];

    /// <summary>The columns that make a bar chart; null when none do.</summary>
    public BarColumns? Bars { get; init; }

    /// <summary>Place of a column; −1 when there is none.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The columns of <see cref="Brief"/>. The event of a row is named by its title or label, else by the first words.</summary>
    public IReadOnlyList<BriefColumn> BriefColumns()
    {
        var found = new List<BriefColumn>();
        foreach (var index in Brief.Count == 0 ? Enumerable.Range(0, Columns.Count) : Brief.Select(IndexOf).Where(i => i >= 0))
        {
            if (Columns[index].Kind == FigureColumnKind.Link && found.Count > 0 && Brief.Count > 0)
            {
                found[^1] = found[^1] with { Link = index };
            }
            else
            {
                found.Add(new(index, null, false));
            }
        }

        var naming = found.FindIndex(c => Columns[c.Index].Key is "title" or "act_label" or "act_labels");
        naming = naming >= 0 ? naming : found.FindIndex(c => c.Link is null && Columns[c.Index].Kind == FigureColumnKind.Text);
        if (naming >= 0)
        {
            found[naming] = found[naming] with { NamesEvent = true };
        }

        return found;
    }
}
