using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Alignment;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Elements;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Tests;

/// <summary>A circuit for components, on 21 November 2026, with no dataset yet.</summary>
public abstract class PageContext : BunitContext
{
    /// <summary>Takes further services, which cannot be added later.</summary>
    protected PageContext(Action<IServiceCollection>? further = null)
    {
        Services.AddSingleton<TimeProvider>(new FixedTime());
        Services.AddSingleton(Current);
        Services.AddSingleton<DrawnFigures>();
        Services.AddSingleton(new PastDatasets(Current, (_, _) => Task.FromResult<Dataset?>(null)));
        Services.AddSingleton<LinedUp>();
        Services.AddSingleton<ControlHistories>();
        further?.Invoke(Services);
        Authorization = this.AddAuthorization();
        Interactive(true);
    }

    /// <summary>Who is signed in; nobody at first.</summary>
    protected BunitAuthorizationContext Authorization { get; }

    protected CurrentDataset Current { get; } = new();

    /// <summary>Whether components are on the interactive connection or prerendered.</summary>
    protected void Interactive(bool interactive) => SetRendererInfo(new(interactive ? "Server" : "Static", interactive));
}
