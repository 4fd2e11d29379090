using System.Reflection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Tests.Store.Accounts;
using RareEarthLeverage.Tests.Store.Sqlite;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

/// <summary>Everything that can be done in the store by a person × viewer, editor, reviewer, admin. Pages and API only call these, so
/// that a page that forgets to ask cannot do more. The actions are found by their first argument: one that is new and not decided
/// here is reported.</summary>
public sealed class ActionMatrixTests
{
    /// <summary>The letters of the roles that may: V, E, R, A. Drafts, comments and imports are those of the editor.</summary>
    private static readonly Dictionary<string, string> Decided = new(StringComparer.Ordinal)
    {
        ["Editor.SaveDraftAsync"] = "-ERA",
        ["Editor.SubmitAsync"] = "-E-A",
        ["Editor.ReturnAsync"] = "-ERA",
        ["Editor.DiscardAsync"] = "-E-A",
        ["Editor.CommentAsync"] = "-ERA",
        ["Editor.ResolveAsync"] = "-ERA",
        ["Editor.PublishAsync"] = "--RA",
        ["Editor.WithdrawAsync"] = "--RA",
        ["Editor.RestoreAsync"] = "--RA",
        ["Editor.RecordOutcomeAsync"] = "-ERA",
        ["Importer.ApplyAsync"] = "--RA",
        ["Importer.UndoAsync"] = "--RA",
        ["AccountLinks.InviteAsync"] = "---A",
        ["AccountLinks.MakeResetAsync"] = "---A",
        ["AccountLinks.RevokeAsync"] = "---A",
        ["AccountRegister.ChangeRoleAsync"] = "---A",
        ["AccountRegister.DisableAsync"] = "---A",
        ["AccountRegister.EnableAsync"] = "---A",
        ["AccountRegister.UnlockAsync"] = "---A",
        ["AccountRegister.SignOutEverywhereAsync"] = "---A",
        ["AccountRegister.RenameAsync"] = "VERA",
        ["ApiTokens.MakeAsync"] = "VERA",
        ["ApiTokens.RevokeAsync"] = "---A",
        ["AuditSearch.FindAsync"] = "---A",
    };

    private static readonly Person[] People = [Workplace.Vic, Workplace.Ed, Workplace.Rea, Workplace.Ada];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Actions_OfTheStore_AreAllDecided() => Assert.Equal(Decided.Keys.Order(StringComparer.Ordinal), Actions().Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Actions_ByEveryRole_AnswerAsDecided()
    {
        await using var database = new SqliteScratch();
        using var place = await Workplace.OpenAsync(database);
        await using var desk = await Desk.OpenAsync(database);
        var root = await desk.JoinAsync(Role.Admin, "Root");
        var other = await desk.JoinAsync(Role.Editor, "Other");
        var search = new AuditSearch(database);
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var action in Actions())
        {
            var letters = "";
            foreach (var person in People)
            {
                var draft = await place.SubmitAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent($"cn-2025-10-09-{answers.Count}-{person.Role}".ToLowerInvariant()));
                await place.Editor.CommentAsync(Workplace.Ed, draft.DraftId ?? default, CommentSeverity.Note, "", "A note", Cancel);
                var now = await place.Editor.DraftAsync(draft.DraftId ?? default, Cancel);
                var (_, token) = await desk.Tokens.MakeAsync(root, "Root's", TokenScope.Read, 30, Cancel);
                object target = action.DeclaringType?.Name switch
                {
                    nameof(Editor) => place.Editor,
                    nameof(Importer) => place.Importer,
                    nameof(AccountLinks) => desk.Links,
                    nameof(AccountRegister) => desk.Register,
                    nameof(ApiTokens) => desk.Tokens,
                    nameof(AuditSearch) => search,
                    var unknown => throw new InvalidOperationException($"No {unknown} to act on"),
                };
                var arguments = action.GetParameters().Select((p, i) => i == 0 ? person : Argument(action, p, now, other, token?.Id ?? default)).ToArray();
                letters += await IsAllowedAsync(action.Invoke(target, arguments)) ? "VERA"[(int)person.Role] : '-';
            }

            answers.Add(Name(action), letters);
        }

        Assert.Equal(new SortedDictionary<string, string>(Decided, StringComparer.Ordinal), answers);
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType?.Name}.{method.Name}";

    private static IEnumerable<MethodInfo> Actions() =>
        typeof(Editor)
            .Assembly.GetExportedTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Person) && typeof(Task).IsAssignableFrom(m.ReturnType));

    private static object? Argument(MethodInfo action, ParameterInfo parameter, Draft? draft, Person other, Guid token) =>
        (parameter.Name, parameter.ParameterType) switch
        {
            (_, var t) when t == typeof(CancellationToken) => Cancel,
            ("draftId", var t) when t == typeof(Guid) => draft?.Id,
            ("draftId", _) => null,
            ("commentId", _) => draft?.Comments[0].Id,
            ("id", var t) when t == typeof(Guid) => token,
            ("version", _) when action.Name is nameof(Editor.SaveDraftAsync) => 0,
            ("version", _) when action.Name is nameof(Editor.WithdrawAsync) or nameof(Editor.RestoreAsync) or nameof(Editor.RecordOutcomeAsync) => 1,
            ("version", _) => draft?.Version,
            ("accountId", _) => other.Id,
            ("id" or "eventId", _) => "cn-2025-11-07-no-70",
            (_, var t) when t == typeof(DraftSubject) => DraftSubject.New(RowKind.Event),
            (_, var t) when t == typeof(RowEntry) => Workplace.NewEvent(),
            (_, var t) when t == typeof(Person) => Workplace.Ed,
            (_, var t) when t == typeof(EntryTable) => TableFiles.Table(RowKind.Event, []),
            (_, var t) when t == typeof(OutcomeEntry) => new OutcomeEntry(EndOutcome.Unknown, new SourceEntry()),
            (_, var t) when t == typeof(AuditQuery) => new AuditQuery(),
            ("limit" or "days", _) => 10,
            ("replacementId" or "progress", _) => null,
            (_, var t) when t == typeof(string) => "words",
            (_, var t) when t.IsValueType => Activator.CreateInstance(t),
            _ => throw new InvalidOperationException($"Nothing to give for {parameter.Name} of {Name(action)}"),
        };

    private static async Task<bool> IsAllowedAsync(object? task)
    {
        await ((Task?)task ?? throw new InvalidOperationException("No task"));
        return task.GetType().GetProperty("Result")?.GetValue(task) switch
        {
            EditResult result => result is not EditResult.NotAllowed,
            ValueTuple<EditResult, NewSecret?> made => made.Item1 is not EditResult.NotAllowed,
            null => false,
            _ => true,
        };
    }
}
