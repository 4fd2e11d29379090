using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

/// <summary>Signs in the way people do: with the form of the page.</summary>
internal static partial class SignInAs
{
    public const string Password = "quartz lantern meadow";

    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static readonly Person Root = new("p-root", "Root", Role.Admin);

    /// <summary>The e-mail address of the account that everybody has who asks for a role.</summary>
    public static string Email(Role role) => $"{role}@example.org".ToLowerInvariant();

    /// <summary>A browser that is signed in with the account of a role, which is made when it is not there.</summary>
    public static async Task<System.Net.Http.HttpClient> ClientAsync(WebApplicationFactory<Program> factory, Role role)
    {
        await MakeAccountAsync(factory.Services, role);
        var client = factory.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", Email(role)), ("Form.Password", Password));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    /// <summary>Makes the account of a role when it is not there.</summary>
    public static async Task MakeAccountAsync(IServiceProvider services, Role role)
    {
        await OneAtATime.WaitAsync();
        try
        {
            var links = services.GetRequiredService<AccountLinks>();
            var (_, secret) = await links.InviteAsync(Root, role, role.ToString(), CancellationToken.None);
            await links.JoinAsync(secret?.Text, Email(role), role.ToString(), Password, CancellationToken.None);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>Opens a page and sends one of its forms, with the token that the page has for it.</summary>
    public static async Task<System.Net.Http.HttpResponseMessage> SubmitAsync(this System.Net.Http.HttpClient client, string address, string form, params (string Name, string Value)[] fields)
    {
        var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        var token = Token().Match(html).Groups[1].Value;
        using var content = new System.Net.Http.FormUrlEncodedContent(
            [new("_handler", form), new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
