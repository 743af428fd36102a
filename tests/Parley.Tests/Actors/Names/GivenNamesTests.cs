using Parley.Actors.Names;

namespace Parley.Tests.Actors.Names;

public sealed class GivenNamesTests
{
    [Theory]
    [InlineData("William", "William", true)]
    [InlineData("William", "Bill", true)]
    [InlineData("bill", "BILLY", true)]
    [InlineData("W.", "William", true)]
    [InlineData("W", "Bill", false)]
    [InlineData("Ted", "Edward", true)]
    [InlineData("Ted", "Theodore", true)]
    [InlineData("Edward", "Theodore", false)]
    [InlineData("Alex", "Alexander", true)]
    [InlineData("Al", "Alan", false)]
    [InlineData("Al", "Albert", true)]
    [InlineData("Jo", "John", false)]
    [InlineData("Martin", "William", false)]
    [InlineData("", "William", true)]
    public void Given_names_may_be_one_person_s(string one, string other, bool may) =>
        Assert.Equal((may, may), (GivenNames.MayBeOne(one, other), GivenNames.MayBeOne(other, one)));
}
