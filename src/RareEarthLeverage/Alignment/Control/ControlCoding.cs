using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>The coding table: from instrument and scope of an act to the level of the elements it covers. It stands here and
/// in docs/method.md, section 6, and nowhere else.</summary>
/// <remarks>
/// <para>Coded are acts on <c>china-control</c> of medium or high confidence that tighten or are neutral and whose legal form
/// is statutory or administrative: drafts, press reports, statements and practice have no rule that could be in force. A
/// reported halt is the exception, because a halt is never published: it counts between its first and its last day, and
/// only when the last is known. Easing acts lower nothing by themselves; what they suspend or revoke is no longer in force,
/// and a licence that is granted, general ones included, does not take the need for a licence away.</para>
/// <para>Where the table is silent (an instrument and scope without a line) the act gives no level.</para>
/// </remarks>
public static class ControlCoding
{
    private const string Firms = "It concerns named firms, not an element: other buyers need what they needed before.";
    private const string Technology = "It concerns technology and services; the goods leave as before.";
    private const string Duty = "A duty is a price, not a permission.";
    private const string Framework = "A framework act names no mineral; the lists issued under it do.";
    private const string Practice = "Statements, practice, drafts and press reports have no rule that could be in force.";
    private const string NoLevel = "The coding table has no level for this instrument and scope.";

    /// <summary>Why a halt without a last day gives no level.</summary>
    public const string HaltWithoutEnd = "No last day is recorded, so that no day but the first is known to belong to it.";

    /// <summary>The table. One line for each instrument and scope that gives a level or is deliberately given none.</summary>
    public static readonly IReadOnlyList<ControlRule> Table =
    [
        .. ForRareEarths(Instrument.ExportQuota, ControlLevel.QuotaOrTracking, ControlLevel.QuotaOrTracking, "A quota limits the amount of all quota rare earths; none needs a licence of its own."),
        new(Instrument.Law, MineralScope.RareEarth, ControlLevel.QuotaOrTracking, ControlLevel.QuotaOrTracking, false, "Rules on mining, separation, trade and tracing of all rare earths set quotas and records, not export licences."),
        new(Instrument.Law, MineralScope.Mixed, ControlLevel.None, ControlLevel.None, false, Framework),
        .. ForRareEarths(Instrument.ExportLicensing, ControlLevel.ExportLicence, ControlLevel.None, "The elements it lists need an export licence. Where it lists none, no element is shown to need one."),
        .. ForRareEarths(Instrument.ExtraterritorialRule, ControlLevel.Extraterritorial, ControlLevel.None, "The elements it lists need a licence also in goods made outside China."),
        .. ForRareEarths(Instrument.ExportBan, ControlLevel.BanOrHalt, ControlLevel.None, "The elements it lists are banned. A ban by end use or end user names no element."),
        .. ForRareEarths(Instrument.InformalHalt, ControlLevel.BanOrHalt, ControlLevel.BanOrHalt, "A halt stops the elements it lists, or all when it lists none, between its first and its last known day."),
        .. ForRareEarths(Instrument.EntityListing, ControlLevel.None, ControlLevel.None, Firms),
        .. ForRareEarths(Instrument.TechnologyBan, ControlLevel.None, ControlLevel.None, Technology),
        .. ForRareEarths(Instrument.Tariff, ControlLevel.None, ControlLevel.None, Duty),
        .. ForRareEarths(Instrument.Other, ControlLevel.None, ControlLevel.None, "The instrument does not say what the step is; those that register or track are coded one by one."),
        new(Instrument.ExportLicensing, MineralScope.OtherCritical, ControlLevel.None, ControlLevel.None, true, "A licence for other critical minerals."),
        new(Instrument.ExtraterritorialRule, MineralScope.OtherCritical, ControlLevel.None, ControlLevel.None, true, "A licence for other critical minerals with reach abroad."),
        new(Instrument.ExportBan, MineralScope.OtherCritical, ControlLevel.None, ControlLevel.None, true, "A ban on other critical minerals."),
        new(Instrument.TechnologyBan, MineralScope.OtherCritical, ControlLevel.None, ControlLevel.None, false, Technology),
    ];

    /// <summary>Acts whose instrument does not say what they are, by id: coded one by one, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, (ControlLevel Level, string Reason)> Exceptions = new Dictionary<string, (ControlLevel, string)>(StringComparer.Ordinal)
    {
        ["cn-2023-11-07-rare-earth-export-reporting"] = (ControlLevel.QuotaOrTracking, "Exporters report every transaction in rare earths: registration without a licence."),
        ["cn-2025-05-01-magnet-tracking"] = (ControlLevel.QuotaOrTracking, "Makers of rare earth magnets report their trade to a national tracking system; it names no element."),
    };

    /// <summary>The level that an act gives while it is in force; null when it is not an act that could be in force: another
    /// track, an easing one, or one of low confidence.</summary>
    public static CodedAct? Of(PolicyEvent e)
    {
        if (e.Track != EventTracks.ChinaControl || e.Direction == Direction.Easing || e.Confidence < Confidence.Medium)
        {
            return null;
        }

        if (Exceptions.TryGetValue(e.Id, out var exception))
        {
            return Coded(e, exception.Level, exception.Reason);
        }

        if (e.LegalForm is not (LegalForm.Statutory or LegalForm.Administrative) && e.Instrument != Instrument.InformalHalt)
        {
            return new(e, ControlLevel.None, [], false, Practice);
        }

        if (Table.FirstOrDefault(r => r.Instrument == e.Instrument && r.Scope == e.MineralScope) is not { } rule)
        {
            return new(e, ControlLevel.None, [], false, NoLevel);
        }

        return rule.OtherMinerals ? new(e, ControlLevel.None, [], true, rule.Reason) : Coded(e, e.Elements.Count > 0 ? rule.Listed : rule.Unlisted, rule.Reason);
    }

    private static CodedAct Coded(PolicyEvent e, ControlLevel level, string reason) =>
        new(
            e,
            level,
            level == ControlLevel.None ? [] : [.. ElementSymbols.All.Where(s => e.Elements.Count == 0 || e.Elements.Contains(s))],
            false,
            reason);

    private static IEnumerable<ControlRule> ForRareEarths(Instrument instrument, ControlLevel listed, ControlLevel unlisted, string reason) =>
        [
            new(instrument, MineralScope.RareEarth, listed, unlisted, false, reason),
            new(instrument, MineralScope.Mixed, listed, unlisted, false, reason),
        ];
}
