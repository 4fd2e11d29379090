using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Editing.Forms;

namespace RareEarthLeverage.Web.Editing;

/// <summary>Finds an event to change.</summary>
public sealed partial class EventListPage
{
    private const int Page = 50;

    private string _text = "";
    private string _track = "";
    private int _shown = Page;
    private (Dataset Dataset, string Text, string Track) _for;
    private List<PolicyEvent> _matches = [];

    private void Search() => _shown = Page;

    private List<PolicyEvent> Matches(Dataset dataset)
    {
        if (_for != (dataset, _text, _track))
        {
            _for = (dataset, _text, _track);
            _matches = [.. EventSearch.Find(dataset, _text).Where(e => _track.Length == 0 || e.Track.Id == _track)];
        }

        return _matches;
    }
}
