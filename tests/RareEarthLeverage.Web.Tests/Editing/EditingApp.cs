using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

/// <summary>A program of its own for tests that change the data.</summary>
public sealed class EditingApp : IAsyncLifetime
{
    public static readonly Person Ed = new("p-ed", "Ed", Role.Editor);
    public static readonly Person Eve = new("p-eve", "Eve", Role.Editor);
    public static readonly Person Rea = new("p-rea", "Rea", Role.Reviewer);

    public RunningApp App { get; } = new();

    public Editor Editor => App.Services.GetRequiredService<Editor>();

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>An event that breaks no rule.</summary>
    public static EventEntry Sound(string id, string date = "2026-10-20") =>
        new()
        {
            Id = id,
            Date = date,
            DatePrecision = "day",
            Track = "china-control",
            Direction = "easing",
            Instrument = "suspension",
            LegalForm = "administrative",
            MineralScope = "mixed",
            Seed = "false",
            Title = "A pause " + id,
            Label = id.Length > 26 ? id[..26].TrimEnd('-') : id,
            Weight = "3",
            Summary = "A pause.",
            Targets = ["all"],
            Sources = [new() { Title = "Notice " + id, Publisher = "MOFCOM", Url = "https://www.example.org/" + id, Published = date, Tier = "official", Supports = "the act" }],
            Confidence = "high",
        };

    /// <summary>Publishes by Rea what Ed wrote.</summary>
    public async Task<EditResult.Saved> PublishAsync(DraftSubject subject, EventEntry content)
    {
        var saved = Assert.IsType<EditResult.Saved>(await Editor.SaveDraftAsync(Ed, subject, content, null, 0, TestContext.Current.CancellationToken));
        var submitted = Assert.IsType<EditResult.Saved>(await Editor.SubmitAsync(Ed, saved.DraftId ?? default, saved.DraftVersion, "A test", TestContext.Current.CancellationToken));
        return Assert.IsType<EditResult.Saved>(await Editor.PublishAsync(Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, TestContext.Current.CancellationToken));
    }
}
