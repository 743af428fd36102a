using Parley.Articles;
using Parley.Dates;
using Parley.Text;

namespace Parley.Exports;

/// <summary>The occasion of a statement in words for people: "said Monday (2025-03-17), aboard Air Force One, to reporters".</summary>
internal static class OccasionWords
{
    /// <summary>What is told of the occasion, in one line. When the day is not told, the publication day is named as the latest one possible.</summary>
    public static string Of(Article article, Dated dated)
    {
        var parts = new[] { SaidOf(article, dated.Said), VenueOf(article, dated.Venue), AddresseesOf(article, dated), AboutOf(article, dated.About) };
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Those addressed, joined by semicolons; empty when nobody is.</summary>
    public static string Addressees(Article article, Dated dated, string separator = "; ") =>
        string.Join(separator, dated.Addressees.Select(addressee => Plain(article, addressee.Span)));

    private static string? SaidOf(Article article, SaidWhen? said) => said is { } when
        ? $"said {Plain(article, when.Span)} ({Days(when.From, when.To)}{(when.IsCarriedOver ? ", carried over" : "")})"
        : Terms.Day(article.Published) is { } published ? $"said {published} at the latest" : null;

    private static string? VenueOf(Article article, Venue? venue) => venue is null ? null : Plain(article, venue.Span);

    private static string? AddresseesOf(Article article, Dated dated) => dated.Addressees.Count == 0 ? null : $"to {Addressees(article, dated, " and ")}";

    private static string? AboutOf(Article article, TimeExpression? about) =>
        about is null ? null : $"about {Plain(article, about.Span)} ({Days(about.From, about.To)})";

    /// <summary>One day, or the first and the last; an open end stays empty.</summary>
    private static string Days(DateOnly? from, DateOnly? to) => from == to ? Terms.Day(from) ?? "" : $"{Terms.Day(from)}–{Terms.Day(to)}";

    private static string Plain(Article article, TextSpan span) => string.Join(' ', span.In(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
