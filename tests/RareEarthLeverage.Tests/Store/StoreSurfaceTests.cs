using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

public sealed class StoreSurfaceTests
{
    [Fact]
    public void PublicTypes_OfTheStore_AreThoseThatTheWebNeeds() =>
        Assert.Equal(
            [
                "Account", "AccountAction", "AccountChanges", "AccountLinkPurpose", "AccountLinks", "AccountLog", "AccountLogEntry",
                "AccountRegister", "AccountServices", "AccountState", "AccountSummary", "AccountsOptions", "ApiToken", "ApiTokens", "AuditChain",
                "AuditItem", "AuditQuery", "AuditSearch", "Blocked", "ChainBreak", "ChainReport", "CommentSeverity", "CurrentDataset",
                "DatasetHistory", "Draft", "DraftState", "DraftSubject", "EditOrigin", "EditResult", "EditableRow", "EditingOptions", "Editor",
                "EndOutcome", "FieldDifference", "ImportPreview", "ImportProgress", "ImportRow", "ImportStage", "Importer", "LoadProgress",
                "LoadStage", "LoggedRevision", "LoggedRow", "MergeView", "NewSecret", "NotAllowed", "NotFound", "OpenLink", "OutcomeEntry", "Person",
                "Refused", "RefusedTable", "ReviewComment", "Role", "RowChange", "Saved", "SavedBriefing", "SavedBriefings", "Stale", "StoreOptions", "StoreServices", "TokenScope",
            ],
            typeof(StoreServices).Assembly.GetExportedTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
}
