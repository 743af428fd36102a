using System.Globalization;
using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>What every ledger refuses.</summary>
public static class EntryRules
{
    /// <summary>Refuses a body that is not for <see cref="ILedger.AppendAsync"/>.</summary>
    /// <param name="body">The body.</param>
    /// <param name="kindOf">The kind of the entry with a number; null when there is none.</param>
    /// <exception cref="ArgumentException">It has a method of its own, or undoes what cannot be undone.</exception>
    public static void Check(EntryBody body, Func<long, EntryKind?> kindOf)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(kindOf);
        if (body is EntryBody.ArticleAdded or EntryBody.ArticleRead or EntryBody.ArticleForgotten)
        {
            throw new ArgumentException("Articles and readings are recorded, and articles forgotten, by methods of their own.", nameof(body));
        }

        if (body is EntryBody.Undone undone && kindOf(undone.Entry) is not (EntryKind.Reviewed or EntryKind.Undone))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Entry {undone.Entry} is no review and no undoing; nothing else can be undone."), nameof(body));
        }
    }

    /// <summary>What is thrown for an article that was forgotten.</summary>
    /// <param name="name">The article's name or id.</param>
    /// <param name="at">When it was forgotten.</param>
    /// <param name="reason">Why.</param>
    public static UnreadableArticleException Forgotten(string name, DateTimeOffset at, string reason) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"was forgotten on {at:yyyy-MM-dd} ({reason}); it is not taken in again"));
}
