using System.Globalization;
using RareEarthLeverage.Web.Settings;
using Serilog;
using Serilog.Events;

namespace RareEarthLeverage.Web.Logs;

/// <summary>Logs on the console and in rolling files, without personal data.</summary>
internal static class LeverageLogs
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext} {Message}{NewLine}{Exception}";
    private const int DaysKept = 14;
    private const long BytesPerFile = 50_000_000;

    /// <summary>Puts Serilog in the place of the framework's own loggers. A section <c>Serilog</c> in the settings may change
    /// levels.</summary>
    public static void AddLeverageLogs(this WebApplicationBuilder builder, LeverageSettings settings)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // It warns at every start that the keys on disk are not encrypted; docs/operations says who may read that folder.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(settings.LogFolder, "leverage-.log"),
                outputTemplate: Line,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: BytesPerFile,
                retainedFileCountLimit: DaysKept)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
