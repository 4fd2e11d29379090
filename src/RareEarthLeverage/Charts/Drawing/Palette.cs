using System.Collections.Frozen;
using System.Text;

namespace RareEarthLeverage.Charts.Drawing;

/// <summary>The colours of a theme. Accents can be told apart with every common kind of colour blindness, and no fact rests on
/// colour alone. Text keeps a contrast of at least 4.5 to 1 on paper and on every lane.</summary>
public sealed class Palette
{
    private static readonly FrozenDictionary<Theme, Palette> Themes = new Dictionary<Theme, Palette>
    {
        [Theme.Light] = new(
            paper: "#ffffff", text: "#111827", muted: "#414b5c", faint: "#5c6675", grid: "#e3e7ec", gridStrong: "#bcc4cf", axis: "#7b8594",
            today: "#6d28a8", focus: "#0b6bcb", barUp: "#4a5a70", barUpSoft: "#bac4d1", barDown: "#b4500a", barDownSoft: "#f0c9a4",
            tariff: "#1d4f9c", tariffSoft: "#a9c0e2", chip: "#0b6e66", chipSoft: "#9ccdc8", talks: "#525c6b", talksSoft: "#bcc4cf",
            china: "#b3221c", chinaSoft: "#e9aca6", chinaOther: "#8a2f78", chinaOtherSoft: "#d9b0d1", build: "#735707", buildSoft: "#d6c590",
            downstream: "#6b4a35", downstreamSoft: "#d3bfb1",
            tintWashington: "#f4f7fb", tintTalks: "#f7f7f8", tintBeijing: "#fdf5f3", tintBuild: "#fbf8ee", tintDownstream: "#f8f5f2",
            levelQuota: "#f7dfd8", levelLicence: "#e0917f", levelReach: "#b3221c", levelBan: "#5c0b0b"),
        [Theme.Dark] = new(
            paper: "#11161d", text: "#eef2f6", muted: "#c0c9d4", faint: "#98a3b1", grid: "#262e39", gridStrong: "#465160", axis: "#76828f",
            today: "#c9a2f0", focus: "#6db6ff", barUp: "#93a4b8", barUpSoft: "#475464", barDown: "#f0994d", barDownSoft: "#76502b",
            tariff: "#8fb8f5", tariffSoft: "#3f5f8f", chip: "#5fcabf", chipSoft: "#2b665f", talks: "#b4bfcc", talksSoft: "#56616e",
            china: "#ff968c", chinaSoft: "#8a4640", chinaOther: "#e2a0d6", chinaOtherSoft: "#734a6b", build: "#dcbb58", buildSoft: "#6d5d2b",
            downstream: "#d3ad94", downstreamSoft: "#6a5547",
            tintWashington: "#151d28", tintTalks: "#181d24", tintBeijing: "#221a1b", tintBuild: "#1f1d17", tintDownstream: "#1e1b19",
            levelQuota: "#3b2627", levelLicence: "#7c403b", levelReach: "#ff968c", levelBan: "#ffd8d2"),
        [Theme.Print] = new(
            paper: "#ffffff", text: "#000000", muted: "#1f1f1f", faint: "#4a4a4a", grid: "#dddddd", gridStrong: "#aaaaaa", axis: "#555555",
            today: "#000000", focus: "#000000", barUp: "#6e6e6e", barUpSoft: "#d2d2d2", barDown: "#2b2b2b", barDownSoft: "#b0b0b0",
            tariff: "#000000", tariffSoft: "#b4b4b4", chip: "#000000", chipSoft: "#b4b4b4", talks: "#000000", talksSoft: "#b4b4b4",
            china: "#000000", chinaSoft: "#b4b4b4", chinaOther: "#000000", chinaOtherSoft: "#b4b4b4", build: "#000000", buildSoft: "#b4b4b4",
            downstream: "#000000", downstreamSoft: "#b4b4b4",
            tintWashington: "#f6f6f6", tintTalks: "#ffffff", tintBeijing: "#f6f6f6", tintBuild: "#ffffff", tintDownstream: "#f6f6f6",
            levelQuota: "#e4e4e4", levelLicence: "#b0b0b0", levelReach: "#666666", levelBan: "#000000"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Ink, string> Words = Enum.GetValues<Ink>().ToFrozenDictionary(i => i, Word);

    private readonly FrozenDictionary<Ink, string> _hex;

    private Palette(
        string paper, string text, string muted, string faint, string grid, string gridStrong, string axis,
        string today, string focus, string barUp, string barUpSoft, string barDown, string barDownSoft,
        string tariff, string tariffSoft, string chip, string chipSoft, string talks, string talksSoft,
        string china, string chinaSoft, string chinaOther, string chinaOtherSoft, string build, string buildSoft,
        string downstream, string downstreamSoft,
        string tintWashington, string tintTalks, string tintBeijing, string tintBuild, string tintDownstream,
        string levelQuota, string levelLicence, string levelReach, string levelBan)
    {
        _hex = new Dictionary<Ink, string>
        {
            [Ink.Paper] = paper, [Ink.Text] = text, [Ink.Muted] = muted, [Ink.Faint] = faint,
            [Ink.Grid] = grid, [Ink.GridStrong] = gridStrong, [Ink.Axis] = axis, [Ink.Today] = today, [Ink.Focus] = focus,
            [Ink.BarUp] = barUp, [Ink.BarUpSoft] = barUpSoft, [Ink.BarDown] = barDown, [Ink.BarDownSoft] = barDownSoft,
            [Ink.Tariff] = tariff, [Ink.TariffSoft] = tariffSoft, [Ink.Chip] = chip, [Ink.ChipSoft] = chipSoft,
            [Ink.Talks] = talks, [Ink.TalksSoft] = talksSoft, [Ink.China] = china, [Ink.ChinaSoft] = chinaSoft,
            [Ink.ChinaOther] = chinaOther, [Ink.ChinaOtherSoft] = chinaOtherSoft, [Ink.Build] = build, [Ink.BuildSoft] = buildSoft,
            [Ink.Downstream] = downstream, [Ink.DownstreamSoft] = downstreamSoft,
            [Ink.TintWashington] = tintWashington, [Ink.TintTalks] = tintTalks, [Ink.TintBeijing] = tintBeijing,
            [Ink.TintBuild] = tintBuild, [Ink.TintDownstream] = tintDownstream,
            [Ink.LevelQuota] = levelQuota, [Ink.LevelLicence] = levelLicence, [Ink.LevelReach] = levelReach, [Ink.LevelBan] = levelBan,
        }.ToFrozenDictionary();
    }

    /// <summary>Parts in which text is written.</summary>
    public static readonly IReadOnlyList<Ink> TextInks =
        [Ink.Text, Ink.Muted, Ink.Faint, Ink.Today, Ink.Tariff, Ink.Chip, Ink.Talks, Ink.China, Ink.ChinaOther, Ink.Build, Ink.Downstream];

    /// <summary>Parts on which text is written.</summary>
    public static readonly IReadOnlyList<Ink> Backgrounds =
        [Ink.Paper, Ink.TintWashington, Ink.TintTalks, Ink.TintBeijing, Ink.TintBuild, Ink.TintDownstream];

    /// <summary>Words of all parts: <c>china-soft</c>. A page colours areas by the class <c>ink-</c> and lines by the class
    /// <c>line-</c> before the word.</summary>
    public static readonly IReadOnlyList<string> Roles = [.. Enum.GetValues<Ink>().Select(Role)];

    /// <summary>The colours of a theme.</summary>
    public static Palette Of(Theme theme) => Themes[theme];

    /// <summary>The word of a part: <see cref="Ink.ChinaSoft"/> is <c>china-soft</c>.</summary>
    public static string Role(Ink ink) => Words[ink];

    /// <summary>The colour of a part as #rrggbb.</summary>
    public string Hex(Ink ink) => _hex[ink];

    /// <summary>All colours by the word of their part, in the order of <see cref="Roles"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Colours => [.. Enum.GetValues<Ink>().Select(i => KeyValuePair.Create(Role(i), _hex[i]))];

    private static string Word(Ink ink)
    {
        var word = new StringBuilder();
        foreach (var c in ink.ToString())
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
