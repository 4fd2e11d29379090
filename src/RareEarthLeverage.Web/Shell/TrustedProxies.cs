using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Whose word is taken for where a request came from and whether it was encrypted: that of the proxies which the setting
/// <c>Proxy:Trusted</c> names, and of nobody when it names none, because anybody can write these headers.</summary>
internal static class TrustedProxies
{
    /// <summary>What the setting takes.</summary>
    public const string Takes = "addresses and networks with commas between them, such as 10.0.0.5, 192.168.0.0/16";

    /// <summary>Reads the setting.</summary>
    /// <param name="text">Addresses and networks.</param>
    /// <returns>Null when a part is neither, or means everybody.</returns>
    public static IReadOnlyList<IPNetwork>? Read(string text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(part, out var address))
            {
                networks.Add(new(address, address.GetAddressBytes().Length * 8));
            }
            else if (IPNetwork.TryParse(part, out var network) && network.PrefixLength > 0)
            {
                networks.Add(network);
            }
            else
            {
                return null;
            }
        }

        return networks;
    }

    /// <summary>Takes address and scheme from the headers of these proxies, through as many of them as stand one behind the other.</summary>
    public static void UseTrustedProxies(this IApplicationBuilder app, IReadOnlyList<IPNetwork> proxies)
    {
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }
}
