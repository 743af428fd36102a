using Parley.Actors.Books;
using Parley.Actors.Pronouns;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Finds the person that "he" or "she" as a speaker means, and the body or group that "it" or "they" means.</summary>
/// <remarks>When the two most present candidates are nearly equal, nobody is chosen.</remarks>
internal sealed class PronounResolver(ActorBook book, Salience salience)
{
    private readonly Lazy<Sketch> sketch = new(() => new Sketch(book.Words.Text, book.Words.Words));

    private const double LeastLead = 0.08;

    /// <summary>Bodies are named everywhere in a text, so that "it" needs a clearer lead.</summary>
    private const double LeastLeadOfBodies = 0.4;

    /// <summary>How much the ranker adds to a candidate it is sure of; tried 0 to 4 on 20 development articles, where 0.5 to 1 lost nothing.</summary>
    private const double RankerWeight = 1;

    /// <summary>The person meant.</summary>
    /// <param name="pronoun">Where the pronoun stands.</param>
    /// <param name="gender">The gender it has.</param>
    /// <param name="statement">The statement whose speaker it is.</param>
    /// <param name="turns">The statements before, in reading order.</param>
    public Antecedent Person(TextSpan pronoun, Gender gender, Statement statement, Turns turns)
    {
        var candidates = salience.Candidates(
            pronoun, statement, turns, entry => entry.Kind == ActorKind.Person && (entry.Gender is null || entry.Gender == gender));
        return Choose(candidates.Count < 2 ? candidates : Ranked(pronoun, candidates), "person");
    }

    /// <summary>The candidates weighed by the ranker too, each by the last place before the pronoun where its name stands.</summary>
    private IReadOnlyList<(BookEntry Entry, double Weight)> Ranked(TextSpan pronoun, IReadOnlyList<(BookEntry Entry, double Weight)> candidates)
    {
        var chances = PronounRanker.Shipped.Rank(sketch.Value, pronoun, [.. candidates.Select(one => LastMention(one.Entry, pronoun))]);
        return [.. candidates.Select((one, index) => (one.Entry, Weight: one.Weight + (RankerWeight * chances[index]))).OrderByDescending(one => one.Weight).ThenBy(one => one.Entry.Index)];
    }

    private static TextSpan LastMention(BookEntry entry, TextSpan pronoun)
    {
        var last = entry.Mentions.Concat(entry.Echoes).Where(mention => mention.Start < pronoun.Start).DefaultIfEmpty().Max();
        return last.IsEmpty ? entry.Mentions[0] : last;
    }

    /// <summary>The body meant by "it" or "they": never a person.</summary>
    public Antecedent Body(TextSpan pronoun, Statement statement, Turns turns) =>
        Choose(salience.Candidates(pronoun, statement, turns, entry => entry.Kind != ActorKind.Person), "body", LeastLeadOfBodies);

    private static Antecedent Choose(IReadOnlyList<(BookEntry Entry, double Weight)> candidates, string what, double leastLead = LeastLead) => candidates switch
    {
        [] => Antecedent.None($"No {what} that the pronoun could mean is named before it."),
        [var best, var next, ..] when best.Weight - next.Weight < leastLead =>
            Antecedent.None($"The pronoun may mean more than one {what} named before it.", best.Entry, next.Entry),
        [var best, ..] => Antecedent.Of(best.Entry),
    };
}
