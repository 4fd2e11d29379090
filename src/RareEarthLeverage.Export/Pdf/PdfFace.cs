namespace RareEarthLeverage.Export.Pdf;

/// <summary>A font: those that every reader of PDF has built in, and the few signs that the file brings itself.</summary>
internal enum PdfFace
{
    /// <summary>Helvetica.</summary>
    Regular,

    /// <summary>Helvetica-Bold.</summary>
    Bold,

    /// <summary>Symbol: Greek letters and rare signs.</summary>
    Symbol,

    /// <summary>Minus, about and the like, drawn by <see cref="PdfSigns"/>.</summary>
    Signs,

    /// <summary>The same, to stand among bold letters.</summary>
    BoldSigns,
}
