using Parley.Positions.Proposals;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>The fold that tells what is on the table and how the parties answer it.</summary>
public static class OnTheTable
{
    private const int LongestName = 80;

    /// <summary>The proposals that articles tell of, as of a day.</summary>
    /// <remarks>The same articles in any order give the same report.</remarks>
    public static ProposalsReport Of(IReadOnlyList<CodedArticle> articles, FoldOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var asOf = options.AsOf ?? Sides.NewestDay(articles);
        var told = ToldStatement.Of(articles, asOf);
        var responses = told.SelectMany(one => one.Coded.Codings.Select(coding => coding.Response).OfType<Response>().Distinct().Select(response => (Told: one, Response: response))).ToList();
        var rows = ThreadsOf(told).Select(thread => RowOf(thread, [.. responses.Where(one => one.Response.Proposal is { } key && thread.Has(one.Told.Article.Id.Value, key))]));
        return new ProposalsReport(options, asOf, [.. rows.Where(row => IsAsked(row, options))], StatedRows.Of(articles, asOf).Counts);
    }

    private static bool IsAsked(ProposalRow row, FoldOptions options) =>
        options.Parties.Count == 0 || row.Authors.Concat(row.Answers.Select(answers => answers.Party).OfType<string>()).Intersect(options.Parties, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The mentions joined over articles, in the order in which proposals first come up; where two of those before would fit, neither is taken.</summary>
    private static List<ProposalThread> ThreadsOf(IReadOnlyList<ToldStatement> told)
    {
        var threads = new List<ProposalThread>();
        var mentions = told.SelectMany(one => one.Coded.Codings.Select(coding => coding.Proposal).OfType<ProposalMention>().Distinct().Select(mention => new ToldProposal(one, mention)));
        foreach (var known in mentions.GroupBy(one => (Article: one.Told.Article.Id.Value, one.Mention.Key)))
        {
            var ofArticle = known.ToList();
            var fitting = threads.Where(thread => !thread.Mentions.Exists(one => one.Told.Article.Id.Value == known.Key.Article) && thread.Fits(ofArticle)).ToList();
            var closest = fitting.Where(thread => thread.Closeness(ofArticle) == fitting.Max(other => other.Closeness(ofArticle))).ToList();
            var joined = closest.Count == 1 ? closest[0] : new ProposalThread(known.Key.Article, known.Key.Key);
            joined.Add(known.Key.Article, known.Key.Key, ofArticle);
            if (closest.Count != 1)
            {
                threads.Add(joined);
            }
        }

        return threads;
    }

    private static ProposalRow RowOf(ProposalThread thread, IReadOnlyList<(ToldStatement Told, Response Response)> responses)
    {
        var mentions = thread.Mentions.OrderBy(one => one.Told.Day).ThenBy(one => one.Told.Order).ToList();
        var names = mentions.Select(one => OneLine(one.Words.Text)).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(name => name.Length > LongestName).ThenByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToList();
        var versions = ProposalVersions.Of(mentions);
        var changed = versions.Count > 1 ? versions[^1].Day : null;
        var answers = ProposalAnswers.Of(responses).Select(one => one with { IsToEarlierVersion = one.Latest?.Words.Evidence.Day < changed }).ToList();
        return new ProposalRow("pr_" + ContentHash.Of(mentions[0].Told.Article.Id.Value, mentions[0].Mention.Key), names[0])
        {
            Names = names,
            Authors = [.. mentions.Select(one => one.Mention.Author).OfType<string>().Distinct(StringComparer.Ordinal)],
            FirstSeen = mentions[0].Told.Evidence.Day,
            Versions = versions,
            Answers = answers,
            Colour = ProvisionColours.Of([.. answers.Where(one => one.Answers.Any(answer => answer.Response.State != ResponseState.Unknown)).Select(one => one.IsToEarlierVersion ? ResponseState.Unknown : one.State)]),
            Evidence = [.. mentions.Select(one => one.Told).Concat(responses.Select(one => one.Told)).DistinctBy(one => one.Evidence.Statement).OrderBy(one => one.Day).ThenBy(one => one.Order).Select(one => one.Evidence)],
        };
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
