using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment.Control;

public sealed class ControlStateTests
{
    private static readonly string[] April = ["Sc", "Y", "Sm", "Gd", "Tb", "Dy", "Lu"];
    private static readonly string[] October = ["Eu", "Ho", "Er", "Tm", "Yb"];

    // By hand, on the shipped rows. The rules of 1 October 2024 put all 17 at level 1: 17 of 68, the most that 17 elements can
    // have, is 25.
    // From 4 April 2025 seven need a licence: 7 x 2 + 10 x 1 = 24 of 68.
    // No. 61, in force from 9 October 2025 and suspended from 7 November, lifts those seven to 3: 7 x 3 + 10 x 1 = 31 of 68.
    // No. 57 (five more) was suspended the day before it took effect.
    // On 11 November 2026 the suspension has passed and nothing was recorded. Without No. 57 and No. 61: 24 of 68. With them:
    // 7 x 3 + 5 x 2 + 5 x 1 = 36 of 68.
    [Theory]
    [InlineData("2023-10-30", 0, 0, 0, 0)]
    [InlineData("2025-03-01", 17, 17, 0, 0)]
    [InlineData("2025-04-05", 24, 24, 7, 7)]
    [InlineData("2025-10-10", 31, 31, 7, 7)]
    [InlineData("2025-11-06", 31, 31, 7, 7)]
    [InlineData("2025-11-08", 24, 24, 7, 7)]
    [InlineData("2025-12-15", 24, 24, 7, 7)]
    [InlineData("2026-11-10", 24, 24, 7, 7)]
    [InlineData("2026-11-21", 24, 36, 7, 12)]
    public void Shipped_OnDay_IsTheWorkedExample(string day, int levels, int levelsHigh, int licensed, int licensedHigh)
    {
        var state = ControlState.On(Repository.Dataset, Day(day));
        Assert.Equal(new KnownRange<decimal>(levels * 100m / 68m, levelsHigh * 100m / 68m), state.Intensity);
        Assert.Equal(new KnownRange<int>(licensed, licensedHigh), state.Licensed);
        Assert.Equal(ElementSymbols.All, state.Elements.Select(e => e.Symbol));
    }

    [Theory]
    [InlineData("2025-03-01", "Dy", ControlLevel.QuotaOrTracking, "cn-2023-11-07-rare-earth-export-reporting cn-2024-06-29-rare-earth-regulations")]
    [InlineData("2025-04-05", "Dy", ControlLevel.ExportLicence, "cn-2025-04-04-announcement-18")]
    [InlineData("2025-10-10", "Dy", ControlLevel.Extraterritorial, "cn-2025-10-09-announcement-61")]
    [InlineData("2025-11-08", "Dy", ControlLevel.ExportLicence, "cn-2025-04-04-announcement-18")]
    [InlineData("2025-11-08", "Ho", ControlLevel.QuotaOrTracking, "cn-2024-06-29-rare-earth-regulations cn-2025-05-01-magnet-tracking cn-2025-08-22-interim-quota-measures")]
    [InlineData("2010-10-01", "Nd", ControlLevel.QuotaOrTracking, "cn-2005-01-01-export-quota-system cn-2010-07-08-quota-cut-40")]
    public void Shipped_Cell_NamesTheActsThatMakeIt(string day, string symbol, ControlLevel level, string acts)
    {
        var cell = Assert.Single(ControlState.On(Repository.Dataset, Day(day)).Elements, e => e.Symbol == symbol);
        Assert.Equal((level, level, acts), (cell.Level, cell.HighestPossible, string.Join(' ', cell.Acts.Select(a => a.Id))));
        Assert.Empty(cell.Open);
    }

    [Fact]
    public void Shipped_21November2026_IsARangeAndNamesWhatIsOpen()
    {
        var state = ControlState.On(Repository.Dataset, Day("2026-11-21"));
        foreach (var element in state.Elements)
        {
            var (high, open) =
                April.Contains(element.Symbol) ? (ControlLevel.Extraterritorial, "cn-2025-10-09-announcement-61")
                : October.Contains(element.Symbol) ? (ControlLevel.ExportLicence, "cn-2025-10-09-announcement-57")
                : (ControlLevel.QuotaOrTracking, "");
            Assert.Equal((high, open, open.Length > 0), (element.HighestPossible, string.Join(' ', element.Open.Select(a => a.Id)), element.IsUnrecorded));
            Assert.Equal(April.Contains(element.Symbol) ? ControlLevel.ExportLicence : ControlLevel.QuotaOrTracking, element.Level);
        }

        Assert.Equal(
            ["cn-2023-11-07-rare-earth-export-reporting", "cn-2025-10-09-announcement-55", "cn-2025-10-09-announcement-57", "cn-2025-10-09-announcement-58", "cn-2025-10-09-announcement-61"],
            state.Unrecorded.Select(a => a.Id));
        Assert.Contains(state.WithoutLevel, w => w.Act.Id == "cn-2023-12-21-processing-technology-ban");
        Assert.Contains(state.WithoutLevel, w => (w.Act.Id, w.Reason) == ("cn-2025-04-01-shipments-stalled", ControlCoding.HaltWithoutEnd));
    }

    // Gallium and germanium, graphite and antimony went into the unified list on 1 December 2024, which carries them on.
    [Theory]
    [InlineData("2024-11-30", "cn-2023-07-03-gallium-germanium cn-2023-10-20-graphite cn-2024-08-15-antimony-superhard", "")]
    [InlineData("2025-03-01", "cn-2023-07-03-gallium-germanium cn-2023-10-20-graphite cn-2024-08-15-antimony-superhard cn-2024-12-03-us-gallium-germanium-ban cn-2025-02-04-five-metals", "")]
    [InlineData("2025-11-09", "cn-2023-07-03-gallium-germanium cn-2023-10-20-graphite cn-2024-08-15-antimony-superhard cn-2025-02-04-five-metals", "")]
    [InlineData("2026-11-28", "cn-2023-07-03-gallium-germanium cn-2023-10-20-graphite cn-2024-08-15-antimony-superhard cn-2025-02-04-five-metals cn-2025-10-26-state-trading-w-sb-ag cn-2025-12-26-exporter-whitelist cn-2026-07-10-helium-export-ban", "cn-2024-12-03-us-gallium-germanium-ban cn-2025-10-09-announcement-55 cn-2025-10-09-announcement-58")]
    public void Shipped_OtherMinerals_AreCountedApart(string day, string inForce, string open)
    {
        var other = ControlState.On(Repository.Dataset, Day(day)).OtherMinerals;
        Assert.Equal((inForce, open), (string.Join(' ', other.InForce.Select(a => a.Id)), string.Join(' ', other.Open.Select(a => a.Id))));
    }

    [Theory]
    [InlineData(Instrument.ExportQuota, LegalForm.Administrative, MineralScope.RareEarth, "Dy", ControlLevel.QuotaOrTracking, "Dy")]
    [InlineData(Instrument.ExportQuota, LegalForm.Administrative, MineralScope.Mixed, "", ControlLevel.QuotaOrTracking, "all")]
    [InlineData(Instrument.Law, LegalForm.Statutory, MineralScope.RareEarth, "", ControlLevel.QuotaOrTracking, "all")]
    [InlineData(Instrument.Law, LegalForm.Statutory, MineralScope.Mixed, "", ControlLevel.None, "")]
    [InlineData(Instrument.ExportLicensing, LegalForm.Administrative, MineralScope.RareEarth, "Tb Dy", ControlLevel.ExportLicence, "Tb Dy")]
    [InlineData(Instrument.ExportLicensing, LegalForm.Administrative, MineralScope.RareEarth, "", ControlLevel.None, "")]
    [InlineData(Instrument.ExportLicensing, LegalForm.Informal, MineralScope.RareEarth, "Dy", ControlLevel.None, "")]
    [InlineData(Instrument.ExportLicensing, null, MineralScope.RareEarth, "Dy", ControlLevel.None, "")]
    [InlineData(Instrument.ExportLicensing, LegalForm.Administrative, MineralScope.OtherCritical, "", ControlLevel.None, "")]
    [InlineData(Instrument.ExtraterritorialRule, LegalForm.Administrative, MineralScope.RareEarth, "Dy", ControlLevel.Extraterritorial, "Dy")]
    [InlineData(Instrument.ExportBan, LegalForm.Administrative, MineralScope.RareEarth, "Dy", ControlLevel.BanOrHalt, "Dy")]
    [InlineData(Instrument.ExportBan, LegalForm.Administrative, MineralScope.Mixed, "", ControlLevel.None, "")]
    [InlineData(Instrument.InformalHalt, LegalForm.Informal, MineralScope.RareEarth, "", ControlLevel.BanOrHalt, "all")]
    [InlineData(Instrument.EntityListing, LegalForm.Administrative, MineralScope.Mixed, "", ControlLevel.None, "")]
    [InlineData(Instrument.TechnologyBan, LegalForm.Administrative, MineralScope.RareEarth, "Dy", ControlLevel.None, "")]
    [InlineData(Instrument.Tariff, LegalForm.Administrative, MineralScope.RareEarth, "Dy", ControlLevel.None, "")]
    [InlineData(Instrument.Other, LegalForm.Administrative, MineralScope.RareEarth, "", ControlLevel.None, "")]
    [InlineData(Instrument.Stockpile, LegalForm.Administrative, MineralScope.RareEarth, "", ControlLevel.None, "")]
    public void Coding_InstrumentAndScope_GiveTheLevel(Instrument instrument, LegalForm? form, MineralScope scope, string listed, ControlLevel level, string covered)
    {
        var coded = ControlCoding.Of(Act("cn-act", "2025-01-01", instrument, form, scope, listed));
        Assert.Equal((level, covered), (coded?.Level, coded?.Elements.Count == 17 ? "all" : string.Join(' ', coded?.Elements ?? [])));
    }

    [Theory]
    [InlineData(Direction.Easing, Confidence.High)]
    [InlineData(Direction.Tightening, Confidence.Low)]
    public void Coding_EasingOrWeakRow_IsNoAct(Direction direction, Confidence confidence) =>
        Assert.Null(ControlCoding.Of(Event("cn-act", "2025-01-01", direction: direction, confidence: confidence, elements: ["Dy"])));

    [Fact]
    public void Coding_Table_HasOneLineForEachInstrumentAndScope()
    {
        Assert.Equal(ControlCoding.Table.Count, ControlCoding.Table.Select(r => (r.Instrument, r.Scope)).Distinct().Count());
        Assert.All(ControlCoding.Exceptions.Keys, id => Assert.NotNull(Repository.Dataset.Find(id)));
    }

    [Theory]
    [InlineData("2025-05-01", ControlLevel.BanOrHalt)]
    [InlineData("2025-05-31", ControlLevel.BanOrHalt)]
    [InlineData("2025-06-01", ControlLevel.None)]
    public void Halt_WithALastDay_CountsToIt(string day, ControlLevel level) =>
        Assert.Equal(level, Level(day, "Dy", Act("cn-halt", "2025-05-01", Instrument.InformalHalt, LegalForm.Informal, end: "2025-05-31")));

    [Fact]
    public void Halt_EndedByALaterRow_CountsOnceThatIsKnown()
    {
        var halt = Act("cn-halt", "2025-05-01", Instrument.InformalHalt, LegalForm.Informal);
        var back = Event("cn-back", "2025-05-20", direction: Direction.Easing, effective: "2025-06-01", actsOn: [new("cn-halt", LinkKind.Revokes)]);
        Assert.Equal(ControlLevel.None, Level("2025-05-10", "Dy", halt, back));
        Assert.Equal(ControlLevel.BanOrHalt, Level("2025-05-25", "Dy", halt, back));
        Assert.Equal(ControlLevel.None, Level("2025-06-01", "Dy", halt, back));
    }

    [Fact]
    public void Level_SeveralActs_IsTheHighestAndNamesOnlyThose()
    {
        var state = ControlState.On(
            Dataset(Act("cn-quota", "2025-01-01", Instrument.ExportQuota), Act("cn-a", "2025-01-02", listed: "Dy"), Act("cn-b", "2025-01-03", listed: "Dy")),
            Day("2025-02-01"));
        Assert.Equal(["cn-a", "cn-b"], Assert.Single(state.Elements, e => e.Symbol == "Dy").Acts.Select(a => a.Id));
        Assert.Equal(["cn-quota"], Assert.Single(state.Elements, e => e.Symbol == "La").Acts.Select(a => a.Id));
        // One at 2 and sixteen at 1: 18 of 68.
        Assert.Equal(18 * 100m / 68m, state.Intensity.Low);
        Assert.True(state.Intensity.IsKnown);
    }

    [Fact]
    public void Replaced_ByAListWithoutElements_IsCarriedOn()
    {
        var old = Act("cn-old", "2025-01-01", listed: "Dy");
        var list = Event("cn-list", "2025-03-01", direction: Direction.Neutral, scope: MineralScope.Mixed, actsOn: [new("cn-old", LinkKind.Replaces)]);
        Assert.Equal(ControlLevel.ExportLicence, Level("2025-04-01", "Dy", old, list));
        // A list that names its own elements is the whole of it.
        var named = Event("cn-named", "2025-03-01", elements: ["Tb"], actsOn: [new("cn-old", LinkKind.Replaces)]);
        Assert.Equal(ControlLevel.None, Level("2025-04-01", "Dy", old, named));
        // And when the list itself ends, so does what it carries.
        var end = Event("cn-end", "2025-05-01", direction: Direction.Easing, actsOn: [new("cn-list", LinkKind.Revokes)]);
        Assert.Equal(ControlLevel.None, Level("2025-05-01", "Dy", old, list, end));
    }

    [Fact]
    public void Replaced_RowsOfOneDayInARing_ComeToAnEnd()
    {
        var a = Event("cn-a", "2025-01-01", actsOn: [new("cn-b", LinkKind.Replaces)]);
        var b = Event("cn-b", "2025-01-01", actsOn: [new("cn-a", LinkKind.Replaces)]);
        Assert.Equal(ControlLevel.None, Level("2025-02-01", "Dy", a, b));
    }

    [Fact]
    public void History_Shipped_IsTheStateOfEveryDay()
    {
        var (from, to) = (Day("2023-06-01"), Day("2027-02-01"));
        var history = ControlHistory.Over(Repository.Dataset, from, to);
        Assert.Equal((from, to), (history[0].Days.First, history[^1].Days.Last));
        foreach (var period in history)
        {
            for (var day = period.Days.First; day <= period.Days.Last; day = day.AddDays(1))
            {
                var state = ControlState.On(Repository.Dataset, day);
                Assert.Equal((period.State.Intensity, period.State.Licensed), (state.Intensity, state.Licensed));
                Assert.Equal(Text(period.State), Text(state));
            }
        }

        foreach (var (one, next) in history.Zip(history.Skip(1)))
        {
            Assert.Equal(one.Days.Last.AddDays(1), next.Days.First);
            Assert.NotEqual(Text(one.State), Text(next.State));
        }
    }

    // The table stands in the documentation once; every line of the code is there.
    [Fact]
    public void Coding_EveryReason_IsInTheDocumentation()
    {
        var docs = string.Concat(Directory.GetFiles(Repository.Path("docs"), "method*.md").Select(File.ReadAllText)).ReplaceLineEndings(" ");
        string[] reasons = [.. ControlCoding.Table.Select(r => r.Reason), .. ControlCoding.Exceptions.Values.Select(e => e.Reason), ControlCoding.HaltWithoutEnd];
        Assert.All(reasons, r => Assert.Contains(r, docs, StringComparison.Ordinal));
    }

    private static string Text(ControlState state) =>
        string.Join(
            ';',
            [
                .. state.Elements.Select(e => $"{e.Symbol}{e.Level}{e.HighestPossible}{string.Join(',', e.Acts.Select(a => a.Id))}/{string.Join(',', e.Open.Select(a => a.Id))}"),
                .. state.OtherMinerals.InForce.Select(a => a.Id),
                "open",
                .. state.OtherMinerals.Open.Select(a => a.Id),
            ]);

    private static ControlLevel Level(string day, string symbol, params PolicyEvent[] events) =>
        Assert.Single(ControlState.On(Dataset(events), Day(day)).Elements, e => e.Symbol == symbol).Level;

    private static PolicyEvent Act(
        string id,
        string date,
        Instrument instrument = Instrument.ExportLicensing,
        LegalForm? form = LegalForm.Administrative,
        MineralScope scope = MineralScope.RareEarth,
        string listed = "",
        string? end = null) =>
        Event(id, date, end: end, scope: scope, elements: listed.Split(' ', StringSplitOptions.RemoveEmptyEntries), instrument: instrument, legalForm: form);
}
