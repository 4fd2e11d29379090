#:project ../../src/RareEarthLeverage/RareEarthLeverage.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// One side of the comparison in duckdb.sh: writes random calendars for the other side and times the sweep on them.
//   sweep.cs <folder> <size> <pairs a move> <runs>
// Prints one line: the median in milliseconds, the number of pairs, the sum of their lags.
using System.Diagnostics;
using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;

const int WindowDays = 30;
var folder = args[0];
var size = int.Parse(args[1], CultureInfo.InvariantCulture);
var pairsPerMove = int.Parse(args[2], CultureInfo.InvariantCulture);
var runs = int.Parse(args[3], CultureInfo.InvariantCulture);

var days = (int)Math.Min((long)size * (WindowDays + 1) / pairsPerMove, DateOnly.MaxValue.DayNumber - 1);
var random = new SplitMix64(1);
var moves = Dates();
var triggers = Dates();
Write("moves.csv", moves);
Write("triggers.csv", triggers);

// Warm before the first run that counts, as the other side's tables are loaded and warm: some forty calls until it is compiled to the end.
var pairs = NearbySweep.Pairs(moves, triggers, WindowDays);
for (var i = 0; i < 40; i++)
{
    pairs = NearbySweep.Pairs(moves, triggers, WindowDays);
}

var times = new double[runs];
for (var i = 0; i < runs; i++)
{
    pairs = [];
    GC.Collect();
    var watch = Stopwatch.StartNew();
    pairs = NearbySweep.Pairs(moves, triggers, WindowDays);
    times[i] = watch.Elapsed.TotalMilliseconds;
}

Array.Sort(times);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[runs / 2]:0.000} {pairs.Count} {pairs.Sum(p => (long)p.LagDays)}"));

DaySpan[] Dates() => [.. Enumerable.Range(0, size).Select(_ => DateOnly.FromDayNumber(random.Below(days))).Select(d => new DaySpan(d, d))];

void Write(string name, DaySpan[] spans) =>
    File.WriteAllLines(Path.Combine(folder, name), ["position,day", .. spans.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{i},{s.First.DayNumber}"))]);
