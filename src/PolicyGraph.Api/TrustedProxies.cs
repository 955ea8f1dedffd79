using System.Net;
using System.Net.Sockets;

namespace PolicyGraph.Api;

/// <summary>Proxies that are believed who asks: addresses and networks (10.0.0.0/8), separated by semicolons.</summary>
public static class TrustedProxies
{
    /// <returns>Null where one of them is neither, or there is none.</returns>
    public static IReadOnlyList<IPNetwork>? Parse(string text)
    {
        var networks = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).ToList();
        return networks.Count > 0 && networks.TrueForAll(network => network is not null) ? [.. networks.Select(network => network!.Value)] : null;
    }

    // "10.1" is an address of old, but hardly what was meant.
    static IPNetwork? Network(string text) =>
        IPAddress.TryParse(text, out var address) && (address.AddressFamily is AddressFamily.InterNetworkV6 || address.ToString() == text)
            ? new IPNetwork(address, address.AddressFamily is AddressFamily.InterNetworkV6 ? 128 : 32)
            : IPNetwork.TryParse(text, out var network) ? network : null;
}
