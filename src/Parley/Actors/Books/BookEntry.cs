using Parley.Actors.Casts;
using Parley.Actors.Names;
using Parley.Text;

using Parley.Actors.Tables;

namespace Parley.Actors.Books;

/// <summary>One actor of an article while its book is being made: every place where its name stands, and what is said of it.</summary>
internal sealed class BookEntry(int index, string name, ActorKind kind)
{
    /// <summary>Its place in the book.</summary>
    public int Index => index;

    /// <summary>The fullest form met so far, without title.</summary>
    public string Name { get; set; } = name;

    public ActorKind Kind { get; set; } = kind;

    /// <summary>The parts of a person's name; null for others.</summary>
    public PersonName? Person { get; set; }

    public Gender? Gender { get; set; }

    /// <summary>Titles, offices and descriptions beside its name, in the order met.</summary>
    public List<EntryRole> Roles { get; } = [];

    /// <summary>The titles that the cast gives it on the article's day, which stand nowhere in the text: their spans are empty.</summary>
    public IReadOnlyList<EntryRole> CastRoles { get; init; } = [];

    /// <summary>All that article and cast say it is.</summary>
    public IEnumerable<EntryRole> AllRoles => Roles.Concat(CastRoles);

    /// <summary>Where its name stands, in reading order.</summary>
    public List<TextSpan> Mentions { get; } = [];

    /// <summary>Those of its mentions that mean the place and not those who act in its name: "talks in Moscow".</summary>
    public HashSet<TextSpan> AsPlace { get; } = [];

    /// <summary>Where its title alone speaks of it ("the president"), in reading order.</summary>
    public List<TextSpan> Echoes { get; } = [];

    /// <summary>The side it speaks for, when its name or the cast tells.</summary>
    public string? Party { get; set; }

    /// <summary>The cast's actor it is, or null.</summary>
    public CastActor? Cast { get; set; }
}
