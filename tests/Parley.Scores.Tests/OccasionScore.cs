using Parley.Dates;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>How the occasions told agree with those expected over some cases.</summary>
/// <param name="Right">How many answers are expected and told right.</param>
/// <param name="Told">How many answers are told.</param>
/// <param name="Expected">How many answers are expected.</param>
/// <param name="Slips">What was not right, one line each.</param>
public sealed record OccasionScore(int Right, int Told, int Expected, IReadOnlyList<string> Slips)
{
    private const double LeastAlike = 0.6;

    /// <summary>F1 in percent over the answers that are not null.</summary>
    public double F1 => Told + Expected == 0 ? 0 : 200.0 * Right / (Told + Expected);

    /// <summary>Days: right when both ends are.</summary>
    public static OccasionScore OfSaid(IEnumerable<OccasionCase> cases) => Of(
        cases,
        (one, text) => one.Said is { } said ? [$"{said.From:yyyy-MM-dd}/{said.To:yyyy-MM-dd}"] : [],
        expected => expected.Said is { } said ? [$"{said.From:yyyy-MM-dd}/{said.To:yyyy-MM-dd}"] : [],
        string.Equals);

    /// <summary>Venues: right when the words are much the same.</summary>
    public static OccasionScore OfVenues(IEnumerable<OccasionCase> cases) =>
        Of(cases, (one, text) => one.Venue is { } venue ? [venue.Span.In(text)] : [], expected => expected.Venue is { } venue ? [venue] : [], AreAlike);

    /// <summary>Those addressed: right when the words are much the same, each counted.</summary>
    public static OccasionScore OfAddressees(IEnumerable<OccasionCase> cases) =>
        Of(cases, (one, text) => [.. one.Addressees.Select(addressee => addressee.Span.In(text))], expected => expected.Addressees, AreAlike);

    private static OccasionScore Of(
        IEnumerable<OccasionCase> cases,
        Func<Dated, string, IReadOnlyList<string>> told,
        Func<OccasionCase.Expected, IReadOnlyList<string>> expected,
        Func<string, string, bool> agree)
    {
        var (right, answers, wanted, slips) = (0, 0, 0, new List<string>());
        foreach (var one in cases)
        {
            foreach (var (dated, statement) in one.Resolve().Zip(one.Statements))
            {
                var (given, asked) = (told(dated, one.Text), expected(statement));
                var agreed = asked.Count(words => given.Any(other => agree(other, words)));
                (right, answers, wanted) = (right + agreed, answers + given.Count, wanted + asked.Count);
                if (agreed < Math.Max(given.Count, asked.Count))
                {
                    slips.Add($"{statement.Speaker} {statement.Cue}: told [{string.Join("; ", given)}], expected [{string.Join("; ", asked)}] in {one.Published:yyyy-MM-dd} {one.Text}");
                }
            }
        }

        return new OccasionScore(right, answers, wanted, slips);
    }

    private static bool AreAlike(string one, string other)
    {
        var (left, right) = (WordsOf(one), WordsOf(other));
        var both = left.Count(right.Contains);
        return both > 0 && (double)both / (left.Count + right.Count - both) >= LeastAlike;
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. Words.SpansIn(text, new TextSpan(0, text.Length)).Select(span => span.In(text).ToLowerInvariant()).Where(word => char.IsLetterOrDigit(word[0]))];
}
