namespace RareEarthLeverage.Store;

/// <summary>The store cannot start, for a reason that the person who runs the program can do something about. The message says
/// what is wrong and what to do.</summary>
internal sealed class StoreProblemException(string message) : Exception(message);
