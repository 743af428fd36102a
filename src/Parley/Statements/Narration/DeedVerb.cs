namespace Parley.Statements.Narration;

/// <summary>A line of the table of deeds.</summary>
/// <param name="Class">What doing it is.</param>
/// <param name="OnlyPlanned">Whether the line counts only for what is announced.</param>
/// <param name="Forms">The verb's forms, and what each can be.</param>
/// <param name="Particles">Words of which one must follow at once; empty for none.</param>
/// <param name="Needed">Words of which one must stand in the clause after the verb; empty for none.</param>
/// <param name="Barred">Words that must not stand there.</param>
internal sealed record DeedVerb(
    PloverEvent Class, bool OnlyPlanned, IReadOnlyDictionary<string, VerbForm> Forms, IReadOnlySet<string> Particles, IReadOnlySet<string> Needed, IReadOnlySet<string> Barred);
