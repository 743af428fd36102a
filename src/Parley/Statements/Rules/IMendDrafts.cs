using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>A rule that mends what the model cannot see.</summary>
/// <remarks>Each is named in <c>docs/rules.md</c> with what it is worth on the development data, and can be switched off by its name.</remarks>
internal interface IMendDrafts
{
    /// <summary>The rule's name, as settings, documents and statements write it.</summary>
    string Name { get; }

    /// <summary>The drafts as the rule leaves them: those it does not touch unchanged.</summary>
    IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts);
}
