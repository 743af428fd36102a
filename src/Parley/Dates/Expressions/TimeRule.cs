namespace Parley.Dates.Expressions;

/// <summary>A pattern and what it means; null when the words mean no time after all.</summary>
internal sealed class TimeRule(Pattern pattern, ReadMatch read)
{
    public Pattern Pattern => pattern;

    public ReadMatch Read => read;
}
