using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Accounts;

/// <summary>How long a session lasts, on a site over https whose clock the test sets: 2 hours without a request, 3 days in all.</summary>
public sealed class SessionTests(SessionTests.Site site) : IClassFixture<SessionTests.Site>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cookie_OverHttps_IsForTheServerOnly()
    {
        await SignInAs.MakeAccountAsync(site.Services, Role.Viewer);
        using var client = site.NewClient();

        using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", SignInAs.Email(Role.Viewer)), ("Form.Password", SignInAs.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("leverage-session=", StringComparison.Ordinal));
        Assert.Equal(["path=/", "secure", "samesite=lax", "httponly"], cookie.Split("; ")[1..]);
    }

    [Fact]
    public async Task Session_WithoutARequestForTwoHours_IsOver()
    {
        using var client = await site.ClientOfAsync(Role.Viewer);
        site.Clock.Pass(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, await AccountAsync(client));

        site.Clock.Pass(TimeSpan.FromMinutes(121));

        Assert.Equal(HttpStatusCode.Found, await AccountAsync(client));
    }

    [Fact]
    public async Task Session_ThatIsUsed_LastsThreeDaysAndNoLonger()
    {
        using var client = await site.ClientOfAsync(Role.Viewer);

        // Every hour and a half: 47 times are 70.5 hours, and the next is the end of the third day.
        for (var i = 1; i <= 47; i++)
        {
            site.Clock.Pass(TimeSpan.FromMinutes(90));
            Assert.Equal(HttpStatusCode.OK, await AccountAsync(client));
        }

        site.Clock.Pass(TimeSpan.FromMinutes(90));
        Assert.Equal(HttpStatusCode.Found, await AccountAsync(client));
    }

    private static async Task<HttpStatusCode> AccountAsync(System.Net.Http.HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Cancel);
        return answer.StatusCode;
    }

    /// <summary>The site of these tests.</summary>
    public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
    {
        private readonly DirectoryInfo _storage = Directory.CreateTempSubdirectory("leverage-session-tests-");

        /// <summary>Its clock.</summary>
        public MovedTime Clock { get; } = new();

        public System.Net.Http.HttpClient NewClient() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });

        public async Task<System.Net.Http.HttpClient> ClientOfAsync(Role role)
        {
            await SignInAs.MakeAccountAsync(Services, role);
            var client = NewClient();
            using var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.Email", SignInAs.Email(role)), ("Form.Password", SignInAs.Password));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            return client;
        }

        public async ValueTask InitializeAsync()
        {
            using var client = NewClient();
            while (true)
            {
                using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative), Cancel);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }

                await Task.Delay(50, Cancel);
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _storage.Delete(recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Storage:Folder", _storage.FullName);
            builder.UseSetting("Serilog:MinimumLevel", "Fatal");
            builder.UseSetting("Accounts:SessionHours", "2");
            builder.UseSetting("Accounts:SessionDays", "3");
            builder.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        }
    }

    /// <summary>A clock that stands until a test moves it.</summary>
    public sealed class MovedTime : TimeProvider
    {
        private long _ticks = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero).Ticks;

        public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

        public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
