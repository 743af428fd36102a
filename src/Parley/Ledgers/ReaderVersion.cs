namespace Parley.Ledgers;

/// <summary>What read an article: the program, its version, the model and, when they are not the defaults, the settings.</summary>
public sealed record ReaderVersion(string Name, string Version, string Model, string Settings = "");
