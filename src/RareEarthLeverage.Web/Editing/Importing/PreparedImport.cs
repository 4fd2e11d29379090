using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>A file that somebody prepared for import and that waits for a reviewer.</summary>
/// <param name="Id">Names it.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Kind">Kind of its rows.</param>
/// <param name="PreparedBy">Who prepared it.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Reason">Why, as it will stand in the record of changes.</param>
/// <param name="Table">The rows, columns named after fields.</param>
public sealed record PreparedImport(Guid Id, string FileName, RowKind Kind, Person PreparedBy, DateTime AtUtc, string Reason, EntryTable Table);
