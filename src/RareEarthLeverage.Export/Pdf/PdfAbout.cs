namespace RareEarthLeverage.Export.Pdf;

/// <summary>What a file says about itself, in characters that every format can hold.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subject">What it shows.</param>
/// <param name="Keywords">As-of day, revision, address.</param>
/// <param name="Link">Where it comes from.</param>
/// <param name="Day">Day that it carries.</param>
internal sealed record PdfAbout(string Title, string Subject, string Keywords, string Link, DateOnly Day);
