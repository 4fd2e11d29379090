namespace RareEarthLeverage.Store.Editing;

/// <summary>Who does something.</summary>
/// <param name="Id">Id of the account; never given to anybody else.</param>
/// <param name="Name">Name, as it is to stand in the record of changes.</param>
/// <param name="Role">What the person may do.</param>
public sealed record Person(string Id, string Name, Role Role);
