namespace Parley.Actors.Speakers;

/// <summary>Words that point back to two actors at once.</summary>
internal static class Pairs
{
    private static readonly HashSet<string> Persons = new(StringComparer.OrdinalIgnoreCase)
        { "both men", "both women", "both candidates", "both leaders", "two men", "two women", "two candidates", "two leaders", "two presidents", "pair", "each candidate", "both", "each" };

    private static readonly HashSet<string> States = new(StringComparer.OrdinalIgnoreCase)
        {
            "two countries", "both countries", "two nations", "both nations", "two governments", "both governments", "both sides", "two sides", "each side",
            "two delegations", "both delegations", "two neighbours", "both neighbours", "two neighbors", "both neighbors", "two states", "both states", "two armies", "both armies", "two foes", "both parties", "two parties",
            "both capitals", "two capitals", "two warring countries", "two warring parties", "two warring sides", "both teams", "two teams", "neither side", "neither country",
        };

    /// <summary>Whether the phrase means two persons or two states; null when it means no pair.</summary>
    public static ActorKind? KindOf(SpeakerPhrase phrase)
    {
        var words = phrase.Whole.In(phrase.Words.Text);
        return Persons.Contains(words) ? ActorKind.Person : States.Contains(words) ? ActorKind.State : null;
    }
}
