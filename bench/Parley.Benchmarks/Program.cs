using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Parley.Actors;
using Parley.Articles;
using Parley.Benchmarks;
using Parley.Dates;
using Parley.Models;
using Parley.Onnx;
using Parley.Scoring;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

// Prints speed and memory of reading, for both models or the one named: dotnet run --project bench/Parley.Benchmarks -c Release [-- MODEL]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = Root();
var shared = Environment.GetEnvironmentVariable("PARLEY_SHARED") ?? Path.Combine(root, "..", "shared");
var corpus = Path.Combine(shared, "data/polnear/polnear-dev.jsonl.gz");
if (args is ["--one", var name])
{
    Measure(name);
    return;
}

foreach (var model in args.Length > 0 ? args : ["english-small", "english-large"])
{
    ColdStart(model);

    // A process of its own, so that its peak memory is this model's alone.
    using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", ["--one", model]));
    child?.WaitForExit();
}

void Measure(string model)
{
    var package = ModelPackage.Open(Path.Combine(root, "models", model));
    using var onnx = new OnnxEncoder(package);
    var encoder = new TimedEncoder(onnx);
    var articles = Articles(model == "english-small" ? 1 : 4);
    var words = articles.Sum(article => Words.Of(article.Text, article.Paragraphs).Count);
    Console.WriteLine($"{model}: {articles.Count} articles, {words} words");

    Read("warm-up", 1, isResolved: true, "nesting");
    var plain = Read("one thread, model alone", 1, off: "all");
    var full = Read("one thread, with rules and nested", 1);
    Console.WriteLine($"  rules and nested reading take {100 * ((full / plain) - 1):F0} % more");
    Read("one thread, with actors and occasions", 1, isResolved: true);
    var two = Read("two threads, with rules and nested", 2);
    Console.WriteLine($"  the second thread gives {full / two:F2} times the speed");
    using var self = Process.GetCurrentProcess();
    Console.WriteLine($"  peak memory {self.PeakWorkingSet64 / 1024 / 1024} MB");

    double Read(string title, int threads, bool isResolved = false, params string[] off)
    {
        var (actors, occasions) = (new ArticleActors(), new NewsOccasions());
        var finder = new EncoderFinder(package, encoder, new FinderSettings { Off = off.ToHashSet() });
        var resolving = 0L;
        encoder.Reset();
        var started = Stopwatch.GetTimestamp();
        Parallel.ForEach(
            Partitioner.Create(articles, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            article =>
            {
                var findings = finder.Find(article);
                if (isResolved)
                {
                    var begun = Stopwatch.GetTimestamp();
                    occasions.Resolve(article, actors.Resolve(article, findings));
                    Interlocked.Add(ref resolving, Stopwatch.GetElapsedTime(begun).Ticks);
                }
            });
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var rest = ((seconds * threads) - encoder.Seconds) / encoder.Seconds;
        Console.WriteLine(
            $"  {title}: {seconds:F1} s, {words / seconds:F0} words/s, {articles.Count / seconds:F1} articles/s, {encoder.Windows} windows, all but the encoder {100 * rest:F1} % of the encoder");
        if (isResolved)
        {
            var taken = TimeSpan.FromTicks(resolving).TotalSeconds;
            Console.WriteLine($"    actors and occasions take {100 * taken / ((seconds * threads) - taken):F1} % of the rest");
        }

        return seconds;
    }
}

List<Article> Articles(int every)
{
    var all = File.Exists(corpus)
        ? PolnearCorpus.Read(corpus).Select(article => ArticleBuilder.FromText(article.Name, article.Text, new DateOnly(2016, 9, 15)))
        : Enumerable.Repeat(ArticleBuilder.FromText("sample", File.ReadAllText(Path.Combine(root, "samples/2025-06-02-harbour-talks.txt"))), 40);
    return all.Where((_, index) => index % every == 0).ToList();
}

void ColdStart(string model)
{
    var program = Path.Combine(root, "src/Parley.Cli/bin/Release/net10.0/parley.dll");
    var times = new List<double>();
    for (var run = 0; run < 5; run++)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "read", Path.Combine(root, "samples/2025-06-02-harbour-talks.txt"), "--format", "jsonl", "--model", model])
        {
            RedirectStandardOutput = true,
        });
        while (process?.StandardOutput.ReadLine() is { } line && !line.Contains("\"type\":\"statement\"", StringComparison.Ordinal))
        {
        }

        times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        process?.WaitForExit();
    }

    Console.WriteLine($"{model}: first statement of the sample after {times.Order().ElementAt(2):F2} s from a cold start (median of 5; {times.Min():F2} to {times.Max():F2})");
}

static string Root()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new InvalidOperationException("Run this inside the repository.");
}
