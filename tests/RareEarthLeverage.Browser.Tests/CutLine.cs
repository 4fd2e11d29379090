using System.Net;
using System.Net.Sockets;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>A line between browser and site that can be cut and joined again.</summary>
public sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<TcpClient> _open = [];
    private readonly Lock _gate = new();
    private readonly Uri _to;
    private readonly Task _accepting;
    private volatile bool _cut;

    public CutLine(Uri to)
    {
        _to = to;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>This end of the line.</summary>
    public Uri Address { get; }

    /// <summary>Drops every connection and refuses new ones.</summary>
    public void Cut()
    {
        _cut = true;
        lock (_gate)
        {
            _open.ForEach(c => c.Close());
            _open.Clear();
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Join() => _cut = false;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        Cut();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var carrying = new List<Task>();
        while (!_end.IsCancellationRequested)
        {
            try
            {
                carrying.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(carrying);
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            if (_cut)
            {
                return;
            }

            try
            {
                await far.ConnectAsync(IPAddress.Loopback, _to.Port, _end.Token);
                lock (_gate)
                {
                    _open.AddRange([near, far]);
                }

                await Task.WhenAny(
                    near.GetStream().CopyToAsync(far.GetStream(), _end.Token),
                    far.GetStream().CopyToAsync(near.GetStream(), _end.Token));
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
            {
                // Cut: that is what the line is for.
            }
        }
    }
}
