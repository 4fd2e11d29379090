using RareEarthLeverage.Store.Importing;

namespace RareEarthLeverage.Web.Editing.Importing;

/// <summary>Long work of one page: how far it has come, and a way to stop it. Reports of the work come from another thread.</summary>
public sealed class ImportWork(Func<Task> show) : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>How far it has come; null before the first report.</summary>
    public ImportProgress? Progress { get; private set; }

    public CancellationToken Token => _stop.Token;

    /// <summary>What is being done, in words.</summary>
    public string Words =>
        Progress?.Stage switch
        {
            null => "Reading the file",
            ImportStage.Comparing => FormattableString.Invariant($"Comparing rows: {Progress.Done} of {Progress.Total}"),
            ImportStage.Checking => "Checking the rules",
            ImportStage.Writing => FormattableString.Invariant($"Writing rows: {Progress.Done} of {Progress.Total}"),
            var other => throw new InvalidOperationException($"No words for {other}"),
        };

    public void Report(ImportProgress value)
    {
        Progress = value;
        _ = show();
    }

    /// <summary>Stops it; nothing is imported then.</summary>
    public void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();
}
