using Parley.Actors.Tables;

namespace Parley.Actors.Names;

/// <summary>A noun that says what a person is.</summary>
/// <param name="Word">The noun in the singular, lower case.</param>
/// <param name="Class">The line of <c>role-nouns.txt</c> it stands in: head, minister, spokesperson and so on.</param>
/// <param name="IsPlural">Whether the form found is the plural.</param>
/// <param name="Gender">The gender the noun tells, or null.</param>
internal sealed record RoleNoun(string Word, string Class, bool IsPlural, Gender? Gender);
