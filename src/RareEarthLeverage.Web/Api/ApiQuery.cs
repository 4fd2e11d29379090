using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>Reads the query of a request. Everything that is not understood is a problem, never ignored: an unknown
/// parameter, an unknown value, a value given twice where one is taken.</summary>
internal sealed class ApiQuery
{
    private readonly IQueryCollection _query;
    private readonly IReadOnlyList<ApiParameter> _known;
    private readonly List<ParameterProblem> _problems = [];

    public ApiQuery(IQueryCollection query, IReadOnlyList<ApiParameter> known)
        : this(known, query)
    {
        // Exact, as in the figures' addresses: one spelling for one thing.
        foreach (var key in query.Keys.Where(k => known.All(p => p.Name != k)))
        {
            var names = known.Count == 0 ? "no parameters" : $"only the parameters {string.Join(", ", known.Select(p => p.Name))}";
            _problems.Add(new(key, query[key].ToString(), $"nothing: this address takes {names}"));
        }
    }

    private ApiQuery(IReadOnlyList<ApiParameter> known, IQueryCollection query)
    {
        _query = query;
        _known = known;
    }

    /// <summary>Reads some parameters and leaves the others to somebody else.</summary>
    public static ApiQuery Only(IQueryCollection query, params IReadOnlyList<ApiParameter> known) => new(known, query);

    /// <summary>True when it reads this parameter.</summary>
    public bool Takes(ApiParameter parameter) => _known.Contains(parameter);

    /// <summary>Everything that was not understood so far.</summary>
    public IReadOnlyList<ParameterProblem> Problems => _problems;

    /// <summary>Reports a problem with a value that could be read, but does not fit.</summary>
    public void Refuse(string name, string given, string? takes = null) => _problems.Add(new(name, given, takes ?? TakesOf(name)));

    /// <summary>A single value; null when it is not there.</summary>
    public string? Text(string name)
    {
        var values = _query[name];
        if (values.Count > 1)
        {
            Refuse(name, values.ToString(), $"one value: {TakesOf(name)}");
            return null;
        }

        if (values.Count == 1 && string.IsNullOrWhiteSpace(values[0]))
        {
            Refuse(name, "");
            return null;
        }

        return values.Count == 0 ? null : values[0];
    }

    /// <summary>Values with commas or repeated; empty when there are none.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var values = _query[name].SelectMany(v => (v ?? "").Split(',')).Select(v => v.Trim()).ToList();
        if (values.Exists(v => v.Length == 0))
        {
            Refuse(name, _query[name].ToString());
            return [];
        }

        return values;
    }

    /// <summary>Words of a closed list.</summary>
    public IReadOnlyList<T> Choices<T>(string name, Func<string, T?> find)
        where T : class
    {
        var found = new List<T>();
        foreach (var given in Texts(name))
        {
            if (find(given) is { } value)
            {
                found.Add(value);
            }
            else
            {
                Refuse(name, given);
            }
        }

        return found;
    }

    /// <summary>Words of a vocabulary.</summary>
    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var given in Texts(name))
        {
            if (Vocabulary.TryRead<T>(given, out var value))
            {
                found.Add(value);
            }
            else
            {
                Refuse(name, given);
            }
        }

        return found;
    }

    /// <summary>One word of a vocabulary; null when it is not there.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } given)
        {
            return null;
        }

        if (Vocabulary.TryRead<T>(given, out var value))
        {
            return value;
        }

        Refuse(name, given);
        return null;
    }

    /// <summary>A whole number between two bounds, both included; null when it is not there.</summary>
    public int? Number(string name, int lowest, int highest)
    {
        if (Text(name) is not { } given)
        {
            return null;
        }

        if (int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        Refuse(name, given);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; null when it is not there.</summary>
    public bool? Flag(string name)
    {
        switch (Text(name))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var given:
                Refuse(name, given);
                return null;
        }
    }

    /// <summary>A full ISO date; null when it is not there.</summary>
    public DateOnly? Day(string name) => Period(name) is not { } span ? null : span.IsDay ? span.First : RefuseDay(name);

    /// <summary>A day, month or year; null when it is not there.</summary>
    public DaySpan? Period(string name)
    {
        if (Text(name) is not { } given)
        {
            return null;
        }

        (string Format, DatePrecision Precision)[] forms = [("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)];
        foreach (var (format, precision) in forms)
        {
            // The last day of the year 9999 has no next one to count back from.
            if (DateOnly.TryParseExact(given, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year < DateOnly.MaxValue.Year)
            {
                return DaySpan.Of(date, precision);
            }
        }

        Refuse(name, given);
        return null;
    }

    private DateOnly? RefuseDay(string name)
    {
        Refuse(name, _query[name].ToString());
        return null;
    }

    private string TakesOf(string name) => _known.First(p => p.Name == name).Takes;
}
