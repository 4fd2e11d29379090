using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Editing.Forms;

namespace RareEarthLeverage.Web.Editing;

/// <summary>A guided edit: what became of a scheduled end, with a source.</summary>
public sealed partial class OutcomePage(Editor editor)
{
    private static readonly IReadOnlyList<(EndOutcome Outcome, string Label, string Help)> Outcomes =
    [
        (EndOutcome.Extended, "Extended", "a later last day was set"),
        (EndOutcome.Lapsed, "Lapsed", "it ended as planned"),
        (EndOutcome.Replaced, "Replaced", "another event took its place"),
        (EndOutcome.Unknown, "Not known", "it was looked for and could not be found out"),
    ];

    private static readonly IReadOnlyList<(string Name, string Label, string Placeholder)> SourceFields =
    [
        ("title", "Title *", ""), ("url", "Address", "https://"), ("publisher", "Publisher *", ""), ("published", "Published", "2026-11-10"), ("supports", "Supports *", "the outcome"),
    ];

    private readonly SourceEntry _source = new() { Supports = "what became of the scheduled end" };
    private IReadOnlyList<RuleBreach> _problems = [];
    private EndOutcome _outcome = EndOutcome.Lapsed;
    private Guid? _draft;
    private bool _submitted;
    private string _newEnd = "";
    private string _by = "";
    private string _reason = "";
    private string? _message;

    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Authentication { get; set; }

    private string Get(string name) =>
        name switch
        {
            "title" => _source.Title,
            "url" => _source.Url,
            "publisher" => _source.Publisher,
            "published" => _source.Published,
            "supports" => _source.Supports,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a field of a source here"),
        };

    private void Set(string name, string? text)
    {
        var typed = text ?? "";
        switch (name)
        {
            case "title":
                _source.Title = typed;
                break;
            case "url":
                _source.Url = typed.Trim();
                break;
            case "publisher":
                _source.Publisher = typed;
                break;
            case "published":
                _source.Published = TypedDate.Normal(typed);
                break;
            case "supports":
                _source.Supports = typed;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "Not a field of a source here");
        }
    }

    private async Task SaveAsync()
    {
        (_problems, _message) = ([], null);
        if (Authentication is null || SignedIn.Person((await Authentication).User) is not { } person)
        {
            _message = "You are signed out. Sign in and do it again.";
            return;
        }

        // The source is looked at first, so that nothing half sourced becomes a draft.
        _problems = [.. Checked()];
        if (_problems.Count > 0 || await editor.OpenAsync(RowKind.Event, Id, CancellationToken.None) is not { } row)
        {
            return;
        }

        var entry = new OutcomeEntry(_outcome, _source, TypedDate.Normal(_newEnd), _by.Length == 0 ? null : _by);
        switch (await editor.RecordOutcomeAsync(person, Id, row.Version, entry, _reason, CancellationToken.None))
        {
            case EditResult.Saved saved:
                (_draft, _submitted) = (saved.DraftId, saved.Problems.Count == 0);
                break;
            case EditResult.Refused refused:
                _problems = refused.Problems;
                _message = _problems.All(p => p.Field is "newEnd" or "endDate" or "byEventId" or "reason") ? null : string.Join(" ", _problems.Select(EditWords.Of));
                break;
            case var other:
                _message = EditWords.Of(other);
                break;
        }
    }

    private IEnumerable<RuleBreach> Checked()
    {
        if (!Vocabulary.TryRead<SourceTier>(_source.Tier, out var tier))
        {
            yield return new("tier", "nothing", string.Join(", ", Vocabulary.Words<SourceTier>()));
        }

        var citation = new Citation
        {
            Title = _source.Title,
            Publisher = _source.Publisher,
            Url = _source.Url.Length == 0 ? null : _source.Url,
            Published = _source.Published.Length == 0 ? null : _source.Published,
            Tier = tier,
            Supports = _source.Supports,
        };
        foreach (var breach in CitationRules.Check(citation, "source"))
        {
            yield return breach with { Field = breach.Field["source.".Length..] };
        }

        if (string.IsNullOrWhiteSpace(_reason))
        {
            yield return new("reason", "nothing", "why the change is made");
        }
    }
}
