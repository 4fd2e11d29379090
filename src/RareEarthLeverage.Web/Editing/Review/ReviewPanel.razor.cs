using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Accounts;

namespace RareEarthLeverage.Web.Editing.Review;

/// <summary>Where a draft stands, what was said about it, and what can be done with it. Who may do what is decided by the store; the
/// panel only leaves out what it would refuse.</summary>
public sealed partial class ReviewPanel(Editor editor)
{
    private IReadOnlyList<string> _marks = [];
    private IReadOnlyList<RuleBreach> _refused = [];
    private MergeView? _stale;
    private string? _publishedId;
    private string? _problem;
    private string? _done;
    private string _text = "";
    private string _field = "";
    private CommentSeverity _severity;
    private bool _busy;

    [Parameter, EditorRequired]
    public required Draft Draft { get; set; }

    [Parameter, EditorRequired]
    public required Person? Person { get; set; }

    /// <summary>The row as it is published; null for a new one.</summary>
    [Parameter, EditorRequired]
    public required RowEntry? Published { get; set; }

    /// <summary>The event as the draft has it.</summary>
    [Parameter, EditorRequired]
    public required EventEntry Entry { get; set; }

    /// <summary>Told when the draft changed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private bool IsAuthor => Person?.Id == Draft.AuthorId;

    private bool IsReviewer => Person is { Role: >= Role.Reviewer };

    private bool IsOpen => Draft.State is DraftState.Draft or DraftState.InReview;

    private bool CanType => RendererInfo.IsInteractive;

    private IReadOnlyList<(string Field, string? Before, string? After)> Differences => DifferenceTable.Between(Published, Draft.Content);

    private Task PublishAsync() => DoAsync(person => editor.PublishAsync(person, EditOrigin.Form, Draft.Id, Draft.Version, CancellationToken.None), "Published.");

    private Task ReturnAsync() => DoAsync(person => editor.ReturnAsync(person, Draft.Id, Draft.Version, CancellationToken.None), IsAuthor ? "Taken back." : "Given back to its author.");

    private Task ResolveAsync(Guid comment) => DoAsync(person => editor.ResolveAsync(person, Draft.Id, comment, CancellationToken.None), "The comment is settled.");

    private async Task CommentAsync()
    {
        await DoAsync(person => editor.CommentAsync(person, Draft.Id, _severity, _field, _text, CancellationToken.None), "The comment is added.");
        if (_problem is null && _refused.Count == 0)
        {
            _text = "";
        }
    }

    private async Task DoAsync(Func<Person, Task<EditResult>> action, string done)
    {
        (_problem, _done, _stale, _publishedId, _marks, _refused) = (null, null, null, null, [], []);
        if (Authentication is null || SignedIn.Person((await Authentication).User) is not { } person)
        {
            _problem = "You are signed out. Sign in and do it again; nothing was changed.";
            return;
        }

        _busy = true;
        var result = await action(person);
        _busy = false;
        switch (result)
        {
            case EditResult.Saved saved:
                _done = saved.Revision is { } revision ? FormattableString.Invariant($"{done} Data revision {revision}.") : done;
                _publishedId = saved.Revision is null ? null : saved.SubjectId;
                _marks = saved.Marks;
                break;
            case EditResult.Refused refused:
                _refused = refused.Problems;
                break;
            case EditResult.Stale stale:
                _stale = stale.Merge;
                break;
            default:
                _problem = EditWords.Of(result);
                break;
        }

        await OnChanged.InvokeAsync();
    }
}
