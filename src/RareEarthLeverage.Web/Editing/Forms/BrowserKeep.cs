using Microsoft.JSInterop;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>The part of the form that lives in the browser: it keeps what was typed until the server has said that it is saved, sends
/// on what is too long for one message, and moves the focus.</summary>
public sealed class BrowserKeep : IAsyncDisposable
{
    /// <summary>Longest text that is taken from a field, in bytes.</summary>
    private const long LongestText = 8 * 1024 * 1024;

    private readonly IJSObjectReference _module;
    private readonly DotNetObjectReference<BrowserKeep> _self;
    private readonly Func<string, string, Task> _longText;
    private readonly CancellationToken _gone;

    private BrowserKeep(IJSObjectReference module, Func<string, string, Task> longText, CancellationToken gone)
    {
        _module = module;
        _longText = longText;
        _gone = gone;
        _self = DotNetObjectReference.Create(this);
    }

    public static async Task<BrowserKeep> StartAsync(IJSRuntime script, Func<string, string, Task> longText, CancellationToken gone)
    {
        var module = await script.InvokeAsync<IJSObjectReference>("import", gone, "./js/edit.js");
        var keep = new BrowserKeep(module, longText, gone);
        await module.InvokeVoidAsync("attach", gone, keep._self);
        return keep;
    }

    /// <summary>What the browser kept under a name, by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PendingAsync(string key) => await _module.InvokeAsync<Dictionary<string, string>>("pending", _gone, key);

    /// <summary>From now on keeps what is typed under a name.</summary>
    public Task WatchAsync(string key) => TellAsync("watch", key);

    /// <summary>What is kept belongs to a draft now, which has an address of its own.</summary>
    public Task RenameAsync(string before, string key, string address) => TellAsync("rename", before, key, address);

    /// <summary>These texts are saved and need not be kept.</summary>
    public Task ConfirmAsync(string key, IReadOnlyDictionary<string, string> saved) => TellAsync("confirmSaved", key, saved.ToDictionary(s => s.Key, s => Mark(s.Value)));

    /// <summary>Nothing that was typed need be kept any more.</summary>
    public Task ForgetAsync(string key) => TellAsync("forget", key);

    public Task FocusAsync(string id) => TellAsync("focusOn", id);

    /// <summary>A text that is too long for a message comes in pieces.</summary>
    [JSInvokable]
    public async Task TakeLongAsync(string path, IJSStreamReference text)
    {
        await using var stream = await text.OpenReadStreamAsync(LongestText, _gone);
        using var reader = new StreamReader(stream);
        await _longText(path, await reader.ReadToEndAsync(_gone));
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _module.InvokeVoidAsync("detach");
            await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its part with it.
        }

        _self.Dispose();
    }

    // A browser that does not answer, because its line is cut or the page is left, keeps what it has; the form goes on without.
    private async Task TellAsync(string what, params object?[] arguments)
    {
        try
        {
            await _module.InvokeVoidAsync(what, _gone, arguments);
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException or ObjectDisposedException)
        {
            // What it was not told is asked of it when the form is opened again.
        }
    }

    // The same as in the script: long texts are not sent back only to be compared.
    private static string Mark(string text) => text.Length <= 2000 ? text : FormattableString.Invariant($"{text.Length}:{text[..100]}:{text[^100..]}");
}
