namespace RareEarthLeverage.Web.Api;

/// <summary>A parameter of an address, as it is read and as it is described.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What it takes, in words that finish "takes …".</param>
/// <param name="Many">True when it takes several values, with commas or repeated.</param>
internal sealed record ApiParameter(string Name, string Takes, bool Many = false);
