using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>A published row, opened for editing.</summary>
/// <param name="Kind">Kind of row.</param>
/// <param name="Id">Its key: the id of an event; of an observation what <see cref="Editor.FindObservationAsync"/> gives.</param>
/// <param name="Version">Its version, to be handed in with the change.</param>
/// <param name="Content">Its content.</param>
/// <param name="WithdrawnReason">Why it was withdrawn; null while it is published.</param>
public sealed record EditableRow(RowKind Kind, string Id, int Version, RowEntry Content, string? WithdrawnReason);
