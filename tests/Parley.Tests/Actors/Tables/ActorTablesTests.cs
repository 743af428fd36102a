using CsCheck;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Tests.Actors.Tables;

public sealed class ActorTablesTests
{
    [Fact]
    public void Knows_the_states_by_code()
    {
        var state = ActorTables.Default.StateByIso("GBR");

        Assert.Equal(new TableState("GBR", "GB", "United Kingdom", "British", "London"), state);
        Assert.Null(ActorTables.Default.StateByIso("XXX"));
        Assert.True(ActorTables.Default.States.Count >= 249);
    }

    [Fact]
    public void Every_entry_stands_for_something_known()
    {
        Assert.Empty(ActorTables.Default.Entries.Where(entry => entry.State is { } state && ActorTables.Default.StateByIso(state) is null));
        Assert.Empty(ActorTables.Default.Entries.Where(entry => entry.Form.Length < 2 || entry.Form.Trim() != entry.Form || entry.Name.Length == 0));
    }

    [Theory]
    [InlineData("Downing Street", "GBR", FormUse.Seat)]
    [InlineData("European Union", "EU", FormUse.Bloc)]
    [InlineData("Danes", "DNK", FormUse.People)]
    [InlineData("Geneva", "CHE", FormUse.HostCity)]
    [InlineData("Doha", "QAT", FormUse.Capital)]
    public void Finds_a_form_by_itself(string form, string key, FormUse use)
    {
        Assert.Equal((key, use), (ActorTables.Default.Find(form)?.Key, ActorTables.Default.Find(form)?.Use));
        Assert.Null(ActorTables.Default.Find(form + " x"));
    }

    [Fact]
    public void Looks_at_the_stretch_alone()
    {
        const string Text = "Russia, Ukraine and Turkey";

        var found = ActorTables.Default.In(Text, new TextSpan(3, Text.Length - 2));

        Assert.Equal([new TextSpan(8, 15)], found.Select(match => match.Span));
    }

    [Fact]
    public void Finds_in_reading_order_and_never_twice() =>
        Gen.String[0, 80].Array[1, 4].Select(parts => string.Join(" Russia ", parts)).Sample(text =>
        {
            var found = ActorTables.Default.In(text);
            return found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
                && found.All(match => match.Span.End <= text.Length && !match.Span.IsEmpty);
        });
}
