namespace RareEarthLeverage.Export.Workbooks;

/// <summary>The looks of cells. A cell names its look by number: 1 bold, 2 date, 4 link, 8 wrapped, 16 text that a spreadsheet
/// would otherwise take for a formula, added up.</summary>
internal static class WorkbookStyles
{
    public const int Bold = 1;
    public const int Date = 2;
    public const int Link = 4;
    public const int Wrap = 8;
    public const int Literal = 16;
    private const int Looks = 32;

    /// <summary>The part.</summary>
    public static string Xml { get; } = Make();

    private static string Make()
    {
        var looks = string.Concat(Enumerable.Range(0, Looks).Select(Look));
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d\\ mmm\\ yyyy\"/></numFmts>"
            + "<fonts count=\"4\">" + Font("") + Font("<b/>") + Font("<u/>", "FF0B57A4") + Font("<b/><u/>", "FF0B57A4") + "</fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE9EDF2\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs count=\"{Looks}\">{looks}</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static string Look(int look)
    {
        var (bold, date, link) = ((look & Bold) != 0, (look & Date) != 0, (look & Link) != 0);
        return $"<xf numFmtId=\"{(date ? 164 : 0)}\" fontId=\"{(bold ? 1 : 0) + (link ? 2 : 0)}\" fillId=\"{(bold ? 2 : 0)}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\""
            + $"{((look & Literal) != 0 ? " quotePrefix=\"1\"" : "")}><alignment vertical=\"top\"{((look & Wrap) != 0 ? " wrapText=\"1\"" : "")}{(date ? " horizontal=\"left\"" : "")}/></xf>";
    }

    private static string Font(string cut, string? colour = null) =>
        $"<font>{cut}<sz val=\"10\"/>{(colour is null ? "" : $"<color rgb=\"{colour}\"/>")}<name val=\"Arial\"/><family val=\"2\"/></font>";
}
