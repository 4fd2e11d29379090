namespace RareEarthLeverage.Charts.Drawing;

/// <summary>The part that a colour plays. A mark names a part, never a colour; <see cref="Palette"/> has the colours of each
/// theme.</summary>
public enum Ink
{
    /// <summary>Background of the picture.</summary>
    Paper,

    /// <summary>Text that matters most.</summary>
    Text,

    /// <summary>Text of the second rank.</summary>
    Muted,

    /// <summary>Scales, sources, gaps in words.</summary>
    Faint,

    /// <summary>Thin lines of a scale.</summary>
    Grid,

    /// <summary>Lines between years.</summary>
    GridStrong,

    /// <summary>The line of zero.</summary>
    Axis,

    /// <summary>The as-of day.</summary>
    Today,

    /// <summary>The selected event.</summary>
    Focus,

    /// <summary>Growth.</summary>
    BarUp,

    /// <summary>Growth, drawn pale: approximate, or beside the full one.</summary>
    BarUpSoft,

    /// <summary>Decline.</summary>
    BarDown,

    /// <summary>Decline, drawn pale.</summary>
    BarDownSoft,
    Tariff,
    TariffSoft,
    Chip,
    ChipSoft,
    Talks,
    TalksSoft,
    China,
    ChinaSoft,
    ChinaOther,
    ChinaOtherSoft,
    Build,
    BuildSoft,
    Downstream,
    DownstreamSoft,

    /// <summary>Background of the lanes of the United States.</summary>
    TintWashington,

    /// <summary>Background of the lane of talks.</summary>
    TintTalks,

    /// <summary>Background of the lanes of China.</summary>
    TintBeijing,

    /// <summary>Background of the lane of new supply.</summary>
    TintBuild,

    /// <summary>Background of the lane of effects on firms.</summary>
    TintDownstream,

    /// <summary>Control of an element by quota, registration or tracking. The four levels go from light to dark on paper, so that
    /// they can be told apart without their hue.</summary>
    LevelQuota,

    /// <summary>Control of an element by export licence.</summary>
    LevelLicence,

    /// <summary>Control of an element with reach outside China.</summary>
    LevelReach,

    /// <summary>Ban or halt of an element.</summary>
    LevelBan,
}
