using System.Runtime.CompilerServices;
using Parley.Actors;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;

namespace Parley;

/// <summary>Gives a ledger's articles as today's cast and codebook code them: what another coder made is coded anew from what was found, without reading the articles again.</summary>
/// <remarks>Not for use from several threads at once.</remarks>
/// <param name="actors">Resolves speakers.</param>
/// <param name="dates">Resolves days.</param>
/// <param name="coder">Codes positions.</param>
/// <param name="ledger">Keeps the articles, and the new readings.</param>
/// <param name="version">What the three are.</param>
public sealed class NewsCoder(IResolveActors actors, IResolveDates dates, ICodeStatements coder, ILedger ledger, CoderVersion version)
{
    /// <summary>How many articles were coded anew so far.</summary>
    public int CodedAnew { get; private set; }

    /// <summary>The articles in the order in which they were added, each once; new readings are recorded as they are made.</summary>
    public async IAsyncEnumerable<KeptArticle> ArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var kept in ledger.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (kept.Reading.Version.Coder == version)
            {
                yield return kept;
                continue;
            }

            var findings = kept.Reading.Findings;
            var attributed = actors.Resolve(kept.Article, findings);
            var dated = dates.Resolve(kept.Article, attributed);
            var coded = coder.Code(kept.Article, dated);
            var reading = new Reading(kept.Reading.Version with { Coder = version }, coded) { Entities = findings.Entities };
            await ledger.RecordAsync(kept.Article, reading, cancellationToken).ConfigureAwait(false);
            CodedAnew++;
            yield return kept with { Reading = reading };
        }
    }
}
