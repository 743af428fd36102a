namespace Parley.Dates.Expressions;

/// <summary>Gives a match its meaning; null when the words mean no time here.</summary>
internal delegate Reading? ReadMatch(TimeMatch match);
