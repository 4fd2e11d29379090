using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace RareEarthLeverage.Web.Tests;

/// <summary>bUnit asks for AngleSharp.Diffing 1.1.1, which the package index does not carry; version 0.17 does all that these
/// tests need and lies in <c>shim/</c>. To go when the index carries the version that bUnit asks for.</summary>
internal static class ShimLoader
{
    [ModuleInitializer]
    internal static void Load() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "shim", "AngleSharp.Diffing.dll")) : null;
}
