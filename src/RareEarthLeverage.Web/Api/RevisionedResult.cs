using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace RareEarthLeverage.Web.Api;

/// <summary>What every answer from the data carries: <c>X-Data-Revision</c>, and an <c>ETag</c> that changes with the
/// revision, the request, the day (many defaults are "today") and the program.</summary>
internal static class RevisionedResult
{
    private static readonly string Program = string.Concat(
        new[] { typeof(RevisionedResult), typeof(Dataset), typeof(Export.FigureWriters) }.Select(t => t.Module.ModuleVersionId.ToString("N")));

    /// <summary>Sets the headers; true when the caller already has this answer, and 304 is to be sent.</summary>
    public static bool IsUnchanged(HttpContext context, Dataset dataset, DateOnly today)
    {
        var tag = Tag(context, dataset, today);
        context.Response.Headers["X-Data-Revision"] = FormattableString.Invariant($"{dataset.Revision}");
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept, Accept-Encoding";
        return context.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known && known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(tag, useStrongComparison: false));
    }

    /// <summary>Takes the headers of an answer away again: an error has no revision to be kept under.</summary>
    public static void Forget(HttpResponse response)
    {
        response.Headers.Remove("ETag");
        response.Headers.CacheControl = "no-store";
    }

    // Weak, because the same answer is sent compressed in several ways.
    private static EntityTagHeaderValue Tag(HttpContext context, Dataset dataset, DateOnly today)
    {
        var request = context.Request;
        var text = $"{Program}|{dataset.Revision}|{today:O}|{request.Path}|{request.QueryString}|{request.Headers.Accept}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        return new($"\"{dataset.Revision}-{hash}\"", isWeak: true);
    }
}
