using Microsoft.Playwright;

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
        page.PageError += (_, error) => window._faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                window._faults.Add($"{message.Text} ({message.Location})");
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
