using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>The words that tell proposals, from <c>proposal-words.txt</c>.</summary>
internal static class ProposalWords
{
    private static readonly ILookup<string, HashSet<string>> Lists =
        EmbeddedText.WordLists("proposal-words.txt").ToLookup(line => line[0], line => line.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Nouns that always name something put forward.</summary>
    public static IReadOnlySet<string> Always { get; } = Named("always");

    /// <summary>Nouns that name something put forward when the article has told of one, or a word beside them tells it.</summary>
    public static IReadOnlySet<string> Perhaps { get; } = Named("perhaps");

    /// <summary>Words before a noun that tell that it is on the table.</summary>
    public static IReadOnlySet<string> Tabled { get; } = Named("tabled");

    /// <summary>Nouns of parts of a proposal.</summary>
    public static IReadOnlySet<string> Parts { get; } = Named("part");

    /// <summary>Every word that begins a noun phrase.</summary>
    public static IReadOnlySet<string> Determiners { get; } = Named("determiners");

    /// <summary>Those that point at what is known.</summary>
    public static IReadOnlySet<string> Definite { get; } = Named("definite");

    /// <summary>Those that tell whose it is.</summary>
    public static IReadOnlySet<string> Owners { get; } = Named("owners");

    /// <summary>Those that bring in something new.</summary>
    public static IReadOnlySet<string> Indefinite { get; } = Named("indefinite");

    /// <summary>Words at which a noun phrase cannot go on to the left.</summary>
    public static IReadOnlySet<string> Stops { get; } = Named("stops");

    /// <summary>Verbs that put forward whatever follows them.</summary>
    public static IReadOnlySet<string> Proposing { get; } = Named("propose");

    /// <summary>Verbs that bid for a figure: "demanded 15 percent".</summary>
    public static IReadOnlySet<string> Bidding { get; } = Named("bid");

    /// <summary>What figures in bargaining count.</summary>
    public static IReadOnlySet<string> Units { get; } = Named("units");

    /// <summary>Words before a figure that leave it a figure: "at least 5 percent".</summary>
    public static IReadOnlySet<string> Bounds { get; } = Named("bounds");

    /// <summary>Adjectives that do not tell one proposal from another.</summary>
    public static IReadOnlySet<string> Plain { get; } = Named("plain");

    /// <summary>Verbs whose object, when it is a proposal, is their subject's.</summary>
    public static IReadOnlySet<string> Authoring { get; } = Named("author");

    /// <summary>Verbs whose object, when it is such a noun, is on the table, whosever it is.</summary>
    public static IReadOnlySet<string> Answered { get; } = Named("answered");

    /// <summary>Those after which even a new thing is on the table: signed, reached.</summary>
    public static IReadOnlySet<string> Closed { get; } = Named("closed");

    /// <summary>What is offered without anything being on the table.</summary>
    public static IReadOnlySet<string> Courtesies { get; } = Named("courtesies");

    /// <summary>Words and marks that end what is proposed.</summary>
    public static IReadOnlySet<string> Ends { get; } = Named("ends");

    /// <summary>Whether one noun can take up what another named.</summary>
    public static bool AreAlike(string noun, string other) => noun == other || Lists["same"].Any(list => list.Contains(noun) && list.Contains(other));

    private static HashSet<string> Named(string name) => Lists[name].Single();
}
