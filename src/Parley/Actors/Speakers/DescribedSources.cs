using System.Globalization;
using Parley.Actors.Names;
using Parley.Text;

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

    /// <summary>Classes of nouns that hide who speaks; the others name people by what they are.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { "official", "adviser", "spokesperson", "diplomat", "military", "minister", "legislator", "executive" };

    private static readonly HashSet<string> HiddenNouns = new(StringComparer.OrdinalIgnoreCase)
        { "source", "sources", "people", "person", "persons", "insider", "insiders", "someone", "somebody", "individual", "individuals", "man", "woman", "observer" };

    /// <summary>Nouns for bodies and people of a state that do not speak for it.</summary>
    private static readonly HashSet<string> OwnVoices = new(StringComparer.OrdinalIgnoreCase)
    {
        "union", "unions", "company", "companies", "firm", "firms", "employers", "opposition", "newspaper", "newspapers", "media", "charity", "charities", "exiles", "rebels", "dissidents", "boats", "trawlers",
    };

    /// <summary>Whether the words name such people or bodies.</summary>
    public static bool AreNoVoiceOfState(SpeakerPhrase phrase) => OwnVoices.Contains(phrase.Words.At(phrase.Head).ToString());

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The actor whose name is its description; a group without a side is its own.</summary>
    public static Actor Of(SpeakerPhrase phrase, string? party)
    {
        var kind = KindOf(phrase);
        var words = (kind == ActorKind.Document ? NamedText(phrase) : phrase.Whole).In(phrase.Words.Text);
        return new Actor(ActorId.Of(words), words, kind)
        {
            Party = party ?? (kind == ActorKind.Group ? char.ToUpperInvariant(words[0]) + words[1..] : null),
            Count = CountOf(phrase),
        };
    }

    /// <summary>The noun of a text that a phrase ends in or is about ("a statement released after the meeting"); null when it is none.</summary>
    public static string? TextNounOf(SpeakerPhrase phrase)
    {
        for (var word = phrase.Start; word < phrase.HeadEnd; word++)
        {
            if (Texts.Contains(phrase.Words.At(word).ToString()) && (word == phrase.Head || phrase.Words.At(word + 1).EndsWith("ed", StringComparison.Ordinal)))
            {
                return phrase.Words.At(word).ToString();
            }
        }

        return null;
    }

    /// <summary>A text with a name, from the name to its noun: "Reuters/Ipsos poll" of "the latest Reuters/Ipsos poll released Friday"; else all words.</summary>
    private static TextSpan NamedText(SpeakerPhrase phrase)
    {
        var words = phrase.Words;
        for (var noun = phrase.Start; noun < phrase.HeadEnd; noun++)
        {
            var name = char.IsLower(words.At(noun)[0]) && Texts.Contains(words.At(noun).ToString())
                ? Enumerable.Range(phrase.Start, noun - phrase.Start).FirstOrDefault(words.IsCapitalised, noun)
                : noun;
            if (name < noun)
            {
                return words.SpanOf(name, noun + 1);
            }
        }

        return phrase.Whole;
    }

    private static ActorKind KindOf(SpeakerPhrase phrase)
    {
        var head = phrase.Words.At(phrase.Head).ToString();
        return TextNounOf(phrase) is not null ? ActorKind.Document
            : HiddenNouns.Contains(head) || (RoleNouns.Of(head) is { } noun && (!noun.IsPlural || Hidden.Contains(noun.Class))) ? ActorKind.Anonymous
            : ActorKind.Group;
    }

    private static int? CountOf(SpeakerPhrase phrase)
    {
        var first = phrase.Words.At(phrase.Start).ToString();
        var number = Array.FindIndex(Numbers, word => word.Equals(first, StringComparison.OrdinalIgnoreCase));
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > 0 ? digits
            : number > 0 ? number
            : phrase.Determiner is "a" or "an" && RoleNouns.Of(phrase.Words.At(phrase.Head).ToString()) is { IsPlural: false } ? 1
            : null;
    }
}
