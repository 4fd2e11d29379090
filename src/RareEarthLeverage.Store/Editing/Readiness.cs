using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Store.Seeding;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Looks whether what was typed can be published, and makes rows of it. What follows from other fields is filled in: the
/// confidence that the sources allow, the lag between two exact dates, and which figure of a month is preferred.</summary>
internal static class Readiness
{
    /// <summary>The rows and everything that is wrong with them.</summary>
    public static ReadyRow Check(RowEntry typed, DraftSubject subject, StoredRows rows, ReferenceTables reference)
    {
        var problems = EntryLimits.Check(typed).ToList();
        var before = subject.SubjectId is { } key ? rows.Find(subject.Kind, key) : null;
        var marks = new List<string>();
        var row = typed switch
        {
            EventEntry e => Event(e, subject, before, rows, problems, marks),
            ObservationEntry o => Observation(o, before, rows, problems),
            _ => throw new ArgumentException($"Not a kind of row: {typed.Kind}", nameof(typed)),
        };
        if (row is null)
        {
            return new([], Distinct(problems), marks);
        }

        IReadOnlyList<RowState> all = [row, .. SetAside(row, rows)];
        marks.AddRange(all.Skip(1).Select(r => $"{r.Observation?.SeriesId} {r.Observation?.Month}: the figure of {r.Observation?.Publisher} is set aside for this one"));
        problems.AddRange(new RowRules(rows, reference, all).Check().Select(c => c.Breach));
        return new(all, Distinct(problems), marks);
    }

    /// <summary>A new preferred figure sets the earlier one of its month aside.</summary>
    public static IEnumerable<RowState> SetAside(RowState row, StoredRows rows)
    {
        if (row is not { Withdrawal: null, Observation: { Preferred: true } preferred })
        {
            return [];
        }

        return rows.Observations.Values
            .Where(r => r.Key != row.Key && r is { Withdrawal: null, Observation: { Preferred: true } other } && other.SeriesId == preferred.SeriesId && other.Month == preferred.Month)
            .Select(r =>
            {
                var entry = (ObservationEntry)r.Entry();
                entry.Preferred = "no";
                return r.With(entry, null);
            });
    }

    private static RowState? Event(EventEntry typed, DraftSubject subject, RowState? before, StoredRows rows, List<RuleBreach> problems, List<string> marks)
    {
        var entry = Merging.Copy(typed);
        if (subject.SubjectId is { } key && typed.Id != key)
        {
            entry.Id = key;
            problems.Add(new("id", Clip(typed.Id), $"{key}: the id of a row never changes"));
        }
        else if (subject.SubjectId is null && rows.Find(RowKind.Event, typed.Id) is { } taken)
        {
            // The other rules are checked as if it had an id of its own.
            entry.Id = $"{typed.Id}-{Guid.Empty:N}";
            problems.Add(new("id", typed.Id, taken.Withdrawal is null ? "an id that no other row has" : "an id that no other row has; a withdrawn row keeps its own"));
        }

        FillLags(entry, rows);
        MarkConfidence(entry, marks);
        if (entry.Confidence.Length == 0)
        {
            // It could not be filled in because of something else, which is said below; nobody has to type it.
            entry.Confidence = Vocabulary.Word(Confidence.Low);
        }

        var reading = EventEntryReader.Read(entry, (before?.Version ?? 0) + 1);
        problems.AddRange(reading.Problems);
        if (reading.Row is null)
        {
            problems.AddRange(Mending.FurtherProblems(entry, reading.Problems));
        }

        return reading.Row is { } row ? RowState.Of(row) : null;
    }

    private static RowState? Observation(ObservationEntry typed, RowState? before, StoredRows rows, List<RuleBreach> problems)
    {
        var reading = ObservationEntryReader.Read(typed);
        problems.AddRange(reading.Problems);
        if (reading.Row is not { } row)
        {
            return null;
        }

        if (before is not null)
        {
            return RowState.Of(row, before.Key, before.Version + 1);
        }

        var key = KeyOf(row, rows);
        return RowState.Of(row, key, (rows.Find(RowKind.Observation, key)?.Version ?? 0) + 1);
    }

    /// <summary>Key of a new observation. One that was withdrawn is taken up again. Where a person corrected the publisher or address
    /// of another row, that row still has the key that this one would get, and this one gets the next.</summary>
    public static string KeyOf(TradeObservation observation, StoredRows rows)
    {
        var natural = ShippedContent.KeyOf(observation);
        var key = natural;
        for (var n = 2; rows.Find(RowKind.Observation, key) is { Withdrawal: null }; n++)
        {
            key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{natural}#{n}"))))[..32];
        }

        return key;
    }

    private static void FillLags(EventEntry entry, StoredRows rows)
    {
        if (entry.StatedTriggers.TrueForAll(c => c.LagDays.Length > 0) || EventEntryReader.Read(WithConfidence(entry), 1).Row is not { } answer)
        {
            return;
        }

        foreach (var claim in entry.StatedTriggers.Where(c => c.LagDays.Length == 0))
        {
            if (rows.Find(RowKind.Event, claim.Id) is { Withdrawal: null, Event: { } trigger } && PolicyEventRules.Lag(trigger, answer) is { } lag)
            {
                claim.LagDays = lag.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Evidence rule: without an official text or two independent sources a row is not of high confidence, whatever was typed.</summary>
    private static void MarkConfidence(EventEntry entry, List<string> marks)
    {
        if (EventEntryReader.Read(WithConfidence(entry), 1).Row is not { Sources.Count: > 0 } row)
        {
            return;
        }

        var highest = ConfidenceRule.Highest(row.Sources);
        if (entry.Confidence.Length == 0 || (Vocabulary.TryRead<Confidence>(entry.Confidence, out var typed) && typed > highest))
        {
            marks.Add(
                entry.Confidence.Length == 0
                    ? $"confidence: {Vocabulary.Word(highest)}, as the sources allow"
                    : $"confidence: {Vocabulary.Word(highest)} in place of {entry.Confidence}, because {Vocabulary.Word(highest)} is the most that the sources allow");
            entry.Confidence = Vocabulary.Word(highest);
        }
    }

    private static EventEntry WithConfidence(EventEntry entry)
    {
        if (entry.Confidence.Length > 0)
        {
            return entry;
        }

        var copy = Merging.Copy(entry);
        copy.Confidence = Vocabulary.Word(Confidence.Low);
        return copy;
    }

    private static string Clip(string text) => text.Length <= 100 ? text : text[..100] + "…";

    // What is too long breaks other rules as well; one message at a field says enough.
    private static List<RuleBreach> Distinct(List<RuleBreach> problems)
    {
        var tooLong = problems.Where(p => p.Takes.StartsWith("at most", StringComparison.Ordinal)).Select(p => p.Field).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. problems
                .Where(p => !tooLong.Contains(p.Field) || p.Takes.StartsWith("at most", StringComparison.Ordinal))
                .Select(p => p with { Given = Clip(p.Given) })
                .Distinct(),
        ];
    }
}
