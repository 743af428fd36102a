using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Parley.Databases.Rows;
using Parley.Ledgers;
using Parley.Ledgers.Json;

namespace Parley.Databases.Sqlite;

/// <summary>An article as it lies in the file: the bodies of the entries with it and with the reading that holds.</summary>
internal sealed record StoredArticles(long Row, long AddedBy, byte[]? Added, long ReadBy, byte[]? Read)
{
    /// <summary>The articles that are asked for, in the order in which they were added.</summary>
    public static IQueryable<StoredArticles> In(LedgerContext context, Expression<Func<ArticleRow, bool>> asked) =>
        from article in context.Articles.AsNoTracking().Where(asked)
        orderby article.Row
        join added in context.Entries on article.AddedBy equals added.Number
        join read in context.Entries on article.ReadBy equals read.Number
        join addedBody in context.Bodies on added.BodyHash equals addedBody.Hash into addedBodies
        from addedBody in addedBodies.DefaultIfEmpty()
        join readBody in context.Bodies on read.BodyHash equals readBody.Hash into readBodies
        from readBody in readBodies.DefaultIfEmpty()
        select new StoredArticles(article.Row, added.Number, addedBody.Deflated, read.Number, readBody.Deflated);

    /// <summary>The article with the reading that holds.</summary>
    /// <exception cref="UnusableLedgerException">A body is missing or damaged.</exception>
    public KeptArticle ToKept() => new(
        ((EntryBody.ArticleAdded)Body(AddedBy, EntryKind.ArticleAdded, Added)).Article,
        ((EntryBody.ArticleRead)Body(ReadBy, EntryKind.ArticleRead, Read)).Reading);

    private static EntryBody Body(long entry, EntryKind kind, byte[]? deflated) => deflated is null
        ? throw new UnusableLedgerException($"entry {entry} ({kind}): its body is missing")
        : BodyJson.Read(entry, kind, BodyBytes.Unpack(entry, deflated));
}
