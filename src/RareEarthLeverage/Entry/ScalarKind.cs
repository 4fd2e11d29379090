namespace RareEarthLeverage.Entry;

/// <summary>How a single value stands in JSON.</summary>
internal enum ScalarKind
{
    /// <summary>A text; nothing is an empty one.</summary>
    Text,

    /// <summary>A text; nothing is null.</summary>
    TextOrNull,

    /// <summary>A number, when the text is one in its plain form; nothing is null.</summary>
    Number,

    /// <summary>True or false; nothing is null.</summary>
    Flag,
}
