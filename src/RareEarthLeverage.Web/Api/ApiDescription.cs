using Microsoft.OpenApi;

namespace RareEarthLeverage.Web.Api;

/// <summary>Describes the addresses in OpenAPI.</summary>
internal static class ApiDescription
{
    /// <summary>Adds the parameters that the address reads by itself.</summary>
    public static Task Describe(OpenApiOperation operation, IReadOnlyList<ApiParameter> parameters)
    {
        operation.Parameters ??= [];
        foreach (var parameter in parameters)
        {
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = parameter.Name,
                    In = ParameterLocation.Query,
                    Description = $"Takes {parameter.Takes}{(parameter.Many ? "; several with commas or repeated" : "")}.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
        }

        return Task.CompletedTask;
    }
}
