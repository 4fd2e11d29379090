namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Where an item stands.</summary>
/// <param name="Item">The item.</param>
/// <param name="Row">Row counted from the top, 0 first; -1 when no row has room even for the mark.</param>
/// <param name="Side">Where its label stands.</param>
/// <param name="HasBar">True when its bar has room, too.</param>
public sealed record PackedItem(PackItem Item, int Row, LabelSide Side, bool HasBar);
