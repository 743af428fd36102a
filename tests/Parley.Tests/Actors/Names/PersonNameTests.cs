using Parley.Actors.Names;
using Parley.Actors.Tables;

namespace Parley.Tests.Actors.Names;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ann Lee", "", "Ann", "Lee", "")]
    [InlineData("Lee", "", "", "Lee", "")]
    [InlineData("Mrs. Lee", "Mrs", "", "Lee", "")]
    [InlineData("Mr John P. Lee", "Mr", "John P.", "Lee", "")]
    [InlineData("Samuel Pike Jr.", "", "Samuel", "Pike", "Jr")]
    [InlineData("Samuel Pike, Jr.", "", "Samuel", "Pike", "Jr")]
    [InlineData("Henry Pike III", "", "Henry", "Pike", "III")]
    [InlineData("Jan van der Oort", "", "Jan", "van der Oort", "")]
    [InlineData("de Winter", "", "", "de Winter", "")]
    [InlineData("Vice President Karin Moll", "", "Karin", "Moll", "")]
    [InlineData("Sen. Ruth Calder", "", "Ruth", "Calder", "")]
    [InlineData("Attorney General Moll", "", "", "Moll", "")]
    [InlineData("Ann Lee’s", "", "Ann", "Lee", "")]
    [InlineData("Ann “Annie” Lee", "", "Ann Annie", "Lee", "")]
    [InlineData("Han Seo-jin", "", "Han", "Seo-jin", "")]
    public void A_name_is_cut_into_its_parts(string words, string honorific, string given, string family, string suffix)
    {
        var name = PersonName.Of(words);

        Assert.NotNull(name);
        Assert.Equal((honorific, given, family, suffix), (name.Honorific, string.Join(' ', name.Given), name.Family, name.Suffix));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("“ ”")]
    [InlineData("'s")]
    public void Without_a_word_of_a_name_there_is_none(string words) => Assert.Null(PersonName.Of(words));

    [Fact]
    public void The_whole_name_has_no_honorific() => Assert.Equal("Samuel Pike Jr.", PersonName.Of("Mr. Samuel Pike Jr")?.Full);

    [Theory]
    [InlineData("Mr. Lee", Gender.Male)]
    [InlineData("Dame Ann Lee", Gender.Female)]
    [InlineData("Dr. Lee", null)]
    public void Some_honorifics_tell_the_gender(string words, Gender? gender) => Assert.Equal(gender, PersonName.Of(words)?.GenderOfHonorific);

    [Theory]
    [InlineData("William Corbett", "Bill Corbett", true)]
    [InlineData("William J. Corbett", "W. Corbett", true)]
    [InlineData("William Corbett", "Martin Corbett", false)]
    [InlineData("Samuel Pike", "Samuel Pike Jr.", false)]
    [InlineData("Gustav Adolf Renn", "Adolf Renn", true)]
    [InlineData("Ann Lee", "Ann Moll", false)]
    [InlineData("Ann Lee", "Ann LEE", true)]
    public void Two_names_may_be_one_person_s(string one, string other, bool may)
    {
        var (first, second) = (PersonName.Of(one), PersonName.Of(other));

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.Equal((may, may), (first.MayBe(second), second.MayBe(first)));
    }
}
