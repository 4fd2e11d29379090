using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Packaging;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>A presentation being put together: slides with notes, round them what every deck has.</summary>
internal sealed class Deck
{
    private const string Part = "application/vnd.openxmlformats-officedocument.presentationml.";
    private const string Presentation = "ppt/presentation.xml";
    private const string Master = "ppt/slideMasters/slideMaster1.xml";
    private const string Layout = "ppt/slideLayouts/slideLayout1.xml";
    private const string NotesMaster = "ppt/notesMasters/notesMaster1.xml";
    private readonly PartsFile _file = new();
    private readonly Palette _palette;
    private readonly StringBuilder _list = new();
    private int _slides;
    private int _charts;

    public Deck(Theme theme)
    {
        _palette = Palette.Of(theme);
        _file.Refer("", "rIdMain", "officeDocument", Presentation);
        _file.Add("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", DeckFrame.Theme(theme));
        _file.Add("ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme+xml", DeckFrame.Theme(Charts.Theme.Light));
        _file.Add(Master, Part + "slideMaster+xml", DeckFrame.Master());
        _file.Refer(Master, "rId1", "slideLayout", Layout);
        _file.Refer(Master, "rId2", "theme", "ppt/theme/theme1.xml");
        _file.Add(Layout, Part + "slideLayout+xml", DeckFrame.Layout());
        _file.Refer(Layout, "rId1", "slideMaster", Master);
        _file.Add(NotesMaster, Part + "notesMaster+xml", DeckFrame.NotesMaster());
        _file.Refer(NotesMaster, "rId1", "theme", "ppt/theme/theme2.xml");
        _file.Refer(Presentation, "rIdMaster", "slideMaster", Master);
        _file.Refer(Presentation, "rIdNotes", "notesMaster", NotesMaster);
        _file.Refer(Presentation, "rIdTheme", "theme", "ppt/theme/theme1.xml");
    }

    /// <summary>Begins a slide.</summary>
    public Slide Begin()
    {
        _slides++;
        return new(_file, $"ppt/slides/slide{Number(_slides)}.xml", _palette);
    }

    /// <summary>Ends the slide that was begun last.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="notes">Paragraphs of the speaker's notes.</param>
    public void End(Slide slide, IReadOnlyList<string> notes)
    {
        var number = Number(_slides);
        var notesPath = $"ppt/notesSlides/notesSlide{number}.xml";
        _file.Add(slide.Path, Part + "slide+xml", slide.Xml());
        _file.Refer(slide.Path, "rIdLayout", "slideLayout", Layout);
        _file.Refer(slide.Path, "rIdNotes", "notesSlide", notesPath);
        _file.Add(notesPath, Part + "notesSlide+xml", Notes(notes));
        _file.Refer(notesPath, "rId1", "notesMaster", NotesMaster);
        _file.Refer(notesPath, "rId2", "slide", slide.Path);
        _file.Refer(Presentation, "rIdSlide" + number, "slide", slide.Path);
        _list.Append(CultureInfo.InvariantCulture, $"<p:sldId id=\"{255 + _slides}\" r:id=\"rIdSlide{number}\"/>");
    }

    /// <summary>Adds a chart with the workbook behind it.</summary>
    /// <param name="slide">The slide that shows it.</param>
    /// <param name="xml">The chart; it refers to its workbook as rId1.</param>
    /// <param name="workbook">The workbook.</param>
    /// <returns>Name of the reference from the slide.</returns>
    public string AddChart(Slide slide, string xml, byte[] workbook)
    {
        var number = Number(++_charts);
        var (chart, book) = ($"ppt/charts/chart{number}.xml", $"ppt/embeddings/workbook{number}.xlsx");
        _file.Add(chart, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", xml);
        _file.Add(book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook);
        _file.Refer(chart, "rId1", "package", book);
        _file.Refer(slide.Path, "rIdChart" + number, "chart", chart);
        return "rIdChart" + number;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="title">Title of the file.</param>
    /// <param name="subject">What it shows.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="day">Day that the file carries.</param>
    /// <param name="target">Where to.</param>
    public void Save(string title, string subject, string origin, DateOnly day, Stream target)
    {
        _file.Add(
            Presentation,
            Part + "presentation.main+xml",
            string.Create(
                CultureInfo.InvariantCulture,
                $"<p:presentation {DeckFrame.Namespaces} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rIdMaster\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rIdNotes\"/></p:notesMasterIdLst><p:sldIdLst>{_list}</p:sldIdLst><p:sldSz cx=\"{SlideShape.Emu(SlideSize.WidthPx)}\" cy=\"{SlideShape.Emu(SlideSize.HeightPx)}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"));
        _file.Describe(title, subject, origin, day);
        _file.Save(target);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Notes(IReadOnlyList<string> paragraphs)
    {
        var text = string.Concat(paragraphs.Select(p => $"<a:p><a:r><a:rPr lang=\"en-GB\" dirty=\"0\"/><a:t>{PlainText.Xml(p)}</a:t></a:r></a:p>"));
        return $"<p:notes {DeckFrame.Namespaces}><p:cSld>{DeckFrame.TreeStart}"
            + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
            + $"<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{(text.Length == 0 ? "<a:p/>" : text)}</p:txBody></p:sp>"
            + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
    }
}
