namespace Parley.Dates.Expressions;

/// <summary>What a word can be in a time expression; one word can be several ("second", "may", "1989").</summary>
[Flags]
internal enum Sense
{
    None = 0,
    Number = 1 << 0,

    /// <summary>A number that can be a day of a month, 1 to 31.</summary>
    Day = 1 << 1,

    /// <summary>Four digits that can be a year.</summary>
    Year = 1 << 2,

    /// <summary>"1980s", "'80s", "eighties": the value is the first year.</summary>
    Decade = 1 << 3,

    /// <summary>"7:15": the value is in minutes from midnight.</summary>
    Clock = 1 << 4,
    Ordinal = 1 << 5,

    /// <summary>Monday is 1, Sunday 7.</summary>
    Weekday = 1 << 6,

    /// <summary>"Mondays".</summary>
    Weekdays = 1 << 7,
    Month = 1 << 8,

    /// <summary>One of a <see cref="TimeUnit"/>: "day".</summary>
    Unit = 1 << 9,

    /// <summary>Several of a <see cref="TimeUnit"/>: "days".</summary>
    Units = 1 << 10,

    /// <summary>Spring is 1, winter 4.</summary>
    Season = 1 << 11,

    /// <summary>An index into <see cref="DayParts.Codes"/>.</summary>
    DayPart = 1 << 12,

    /// <summary>An <see cref="Edge"/> of a stretch: "early", "late".</summary>
    Edge = 1 << 13,

    /// <summary>An amount without a figure: "several".</summary>
    Several = 1 << 14,

    /// <summary>A day counted from the anchor: "yesterday" is -1.</summary>
    NearDay = 1 << 15,

    /// <summary>"a.m." is 0, "p.m." 12.</summary>
    HalfDay = 1 << 16,

    /// <summary>"EST", "GMT".</summary>
    Zone = 1 << 17,

    /// <summary>"daily": how often, as a <see cref="TimeUnit"/>.</summary>
    Repeat = 1 << 18,

    /// <summary>"Q3".</summary>
    Quarter = 1 << 19,

    /// <summary>"now", "currently".</summary>
    Present = 1 << 20,

    /// <summary>"recently", "previously".</summary>
    Past = 1 << 21,

    /// <summary>"soon".</summary>
    Future = 1 << 22,

    /// <summary>"ago", "earlier": -1; "later", "from now": 1.</summary>
    Shift = 1 << 23,

    /// <summary>"about", "nearly", "more than": what follows is not sharp.</summary>
    About = 1 << 24,

    /// <summary>A reporting verb: it ends what a cue of the future before it governs.</summary>
    Said = 1 << 25,

    /// <summary>A word that puts what it governs into the future: "will", "scheduled".</summary>
    Ahead = 1 << 26,

    /// <summary>A word that begins another clause: "which", "after".</summary>
    Clause = 1 << 27,

    /// <summary>A word that does so only before "to" or "for": "plans", "due".</summary>
    Plan = 1 << 28,

    /// <summary>"the", "its": what follows is a noun.</summary>
    Determiner = 1 << 29,

    /// <summary>A title or the like whose full stop ends no sentence: "Mr.".</summary>
    Title = 1 << 30,
}
