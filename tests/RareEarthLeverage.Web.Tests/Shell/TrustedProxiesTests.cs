using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using RareEarthLeverage.Web.Shell;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

public sealed class TrustedProxiesTests
{
    [Theory]
    // Nobody is trusted by default: what a stranger writes changes nothing.
    [InlineData(null, "10.0.0.5", "203.0.113.7", "10.0.0.5 http")]
    [InlineData("10.0.0.5", "10.0.0.5", "203.0.113.7", "203.0.113.7 https")]
    [InlineData("10.0.0.0/8, ::1", "10.9.9.9", "203.0.113.7", "203.0.113.7 https")]
    // Through two of them; what the visitor had written in front is not believed.
    [InlineData("10.0.0.0/8", "10.0.0.5", "192.0.2.66, 203.0.113.7, 10.0.0.6", "203.0.113.7 https")]
    // From somewhere else.
    [InlineData("10.0.0.5", "198.51.100.1", "203.0.113.7", "198.51.100.1 http")]
    [InlineData("10.0.0.5", "127.0.0.1", "203.0.113.7", "127.0.0.1 http")]
    public async Task Request_ThroughProxies_ComesFromWhereTheTrustedOnesSay(string? trusted, string from, string forwarded, string expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            return next(context);
        });
        app.UseTrustedProxies(trusted is null ? [] : TrustedProxies.Read(trusted)!);
        app.Run(context => context.Response.WriteAsync($"{context.Connection.RemoteIpAddress} {context.Request.Scheme}"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", string.Join(", ", forwarded.Split(',').Select(_ => "https")));

        Assert.Equal(expected, await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.5,")]
    [InlineData("10.0.0.5/40")]
    [InlineData("0.0.0.0/0")]
    public void Read_WhatNamesNobodyOrEverybody_IsRefused(string text) => Assert.Null(TrustedProxies.Read(text));
}
