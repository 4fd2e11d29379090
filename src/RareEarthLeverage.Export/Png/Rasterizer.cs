using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace RareEarthLeverage.Export.Png;

/// <summary>Runs <c>rsvg-convert</c>: SVG in, PNG out, ended when it takes too long or nobody waits any longer.</summary>
internal static class Rasterizer
{
    private const string Usual = "rsvg-convert";

    /// <summary>Longest time for one picture, waiting for its turn included.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    // Each process keeps a core busy; more at once only makes all of them late.
    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount));

    /// <summary>The file of the command; null when it is not there.</summary>
    /// <param name="command">A path or a name on the PATH; null for the usual name.</param>
    public static string? Find(string? command)
    {
        var name = command ?? Usual;
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
        {
            return File.Exists(name) ? name : null;
        }

        var names = OperatingSystem.IsWindows() ? new[] { name + ".exe", name } : [name];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(f => names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    /// <summary>Turns an SVG into a PNG.</summary>
    /// <exception cref="RasterizerException">The process failed or took too long.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any longer.</exception>
    public static byte[] Run(string command, ReadOnlyMemory<byte> svg, double zoom, CancellationToken cancellation) => Run(command, svg, zoom, TimeLimit, cancellation);

    /// <summary>The same with a time limit of its own.</summary>
    public static byte[] Run(string command, ReadOnlyMemory<byte> svg, double zoom, TimeSpan timeLimit, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(timeLimit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            Turns.Wait(either.Token);
            try
            {
                return Convert(command, svg, zoom, either.Token);
            }
            finally
            {
                Turns.Release();
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new RasterizerException($"The picture was not drawn within {timeLimit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} seconds", late);
        }
    }

    private static byte[] Convert(string command, ReadOnlyMemory<byte> svg, double zoom, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.ArgumentList.Add("--format=png");
        start.ArgumentList.Add("--zoom=" + zoom.ToString("0.######", CultureInfo.InvariantCulture));
        using var process = Start(start);
        using var ending = cancellation.Register(() => End(process));
        using var png = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var reading = process.StandardOutput.BaseStream.CopyToAsync(png, cancellation);
        try
        {
            Feed(process, svg);
            Task.WaitAll([errors, reading], cancellation);
            process.WaitForExit();
        }
        catch (Exception e) when (e is OperationCanceledException or AggregateException { InnerException: OperationCanceledException })
        {
            End(process);
            throw new OperationCanceledException(e.Message, e, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0 || png.Length == 0)
        {
            throw new RasterizerException($"{Path.GetFileName(command)} ended with code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}: {errors.Result.Trim()}");
        }

        return png.ToArray();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new RasterizerException($"{start.FileName} did not start");
        }
        catch (Win32Exception e)
        {
            throw new RasterizerException($"{start.FileName} did not start: {e.Message}", e);
        }
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> svg)
    {
        try
        {
            process.StandardInput.BaseStream.Write(svg.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its code and its words say why.
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
