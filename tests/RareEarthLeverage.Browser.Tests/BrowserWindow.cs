using Microsoft.Playwright;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>One window with one page, and what went wrong in it.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private BrowserWindow(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and breaches of the policy so far.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<BrowserWindow> StartAsync(IBrowserContext context, bool script)
    {
        var page = await context.NewPageAsync();
        var window = new BrowserWindow(context, page);

        // Said at once as well: a test that waits in vain afterwards shows why.
        var output = TestContext.Current.TestOutputHelper;
        void Note(string fault)
        {
            window._faults.Add(fault);
            output?.WriteLine($"fault in the browser: {fault}");
        }

        page.PageError += (_, error) => Note(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Note($"{message.Text} ({message.Location})");
            }
        };
        if (script)
        {
            await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        }

        return window;
    }

    /// <summary>Opens an address and waits until the interactive connection has taken over.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.WaitForFunctionAsync("() => document.documentElement.hasAttribute('data-interactive') || !!document.querySelector('[data-interactive]')");
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
