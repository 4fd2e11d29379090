using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Briefings;

/// <summary>The briefing that is being put together. It lives in the browser (wwwroot/js/briefing.js).</summary>
public sealed partial class BriefingPage(TimeProvider time)
{
    private DateOnly Today => time.Today();
}
