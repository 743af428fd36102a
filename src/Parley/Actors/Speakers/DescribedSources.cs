using System.Globalization;
using Parley.Actors.Names;

namespace Parley.Actors.Speakers;

/// <summary>Makes actors of sources that are described and not named: "two people familiar with the talks".</summary>
internal static class DescribedSources
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "report", "statement", "poll", "survey", "study", "document", "memo", "letter", "email", "emails", "article", "story", "editorial", "ad", "book", "paper", "analysis", "transcript", "video", "post", "tweet",
        "release", "ruling", "order", "lawsuit", "complaint", "filing", "indictment", "communique", "communiqué", "declaration", "resolution", "polls", "reports", "surveys", "studies", "documents", "headline",
        "website", "figures", "data", "statistics", "memoir", "column", "platform", "bill", "law", "constitution", "treaty", "agreement", "text", "draft",
    };

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The actor whose name is its description.</summary>
    public static Actor Of(SpeakerPhrase phrase, string? party)
    {
        var words = phrase.Whole.In(phrase.Words.Text);
        return new Actor(ActorId.Of(words), words, KindOf(phrase)) { Party = party, Count = CountOf(phrase) };
    }

    private static ActorKind KindOf(SpeakerPhrase phrase)
    {
        var head = phrase.Words.At(phrase.Head).ToString();
        return Texts.Contains(head) ? ActorKind.Document
            : RoleNouns.Of(head) is not null && char.IsLower(head[0]) ? ActorKind.Anonymous
            : ActorKind.Group;
    }

    private static int? CountOf(SpeakerPhrase phrase)
    {
        var first = phrase.Words.At(phrase.Start).ToString();
        var number = Array.FindIndex(Numbers, word => word.Equals(first, StringComparison.OrdinalIgnoreCase));
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : number > 0 ? number
            : phrase.Determiner is "a" or "an" && RoleNouns.Of(phrase.Words.At(phrase.Head).ToString()) is { IsPlural: false } ? 1
            : null;
    }
}
