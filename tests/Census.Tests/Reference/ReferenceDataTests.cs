using System.Text;
using Census.Import.Reference;

namespace Census.Tests.Reference;

public sealed class ReferenceDataTests
{
    [Fact]
    public void The_lists_are_built_once_and_shared() => ReferenceData.Load().Should().BeSameAs(ReferenceData.Load());

    [Fact]
    public void Sixty_three_former_provinces_are_known_and_the_two_Quang_are_not_confused_with_todays_codes()
    {
        var provinces = ReferenceData.Load().IdProvinces;
        provinces.Should().HaveCount(63).And.Contain(["001", "004", "044", "045", "051", "096"]).And.NotContain("003");
    }

    [Theory]
    [InlineData("", "no JSON at all")]
    [InlineData("""{"validFrom":null,"validTo":null,"source":"s","confidence":"high"}""", "the list itself is missing")]
    [InlineData("""{"validFrom":null,"validTo":null,"source":"s","confidence":"high","categories":[],"extra":1}""", "a word nobody reads")]
    [InlineData("""{"validFrom":null,"validTo":null,"confidence":"high","categories":[]}""", "no source")]
    [InlineData("""{"validFrom":null,"validTo":null,"source":"s","confidence":"high","categories":[{"category":"boss","patterns":[]}]}""", "an unknown code")]
    [InlineData("""{"validFrom":null,"validTo":null,"source":"s","confidence":"high","categories":[{"category":"cadre","patterns":["("]}]}""", "a pattern that does not compile")]
    public void A_mistake_in_a_file_of_ours_throws_with_the_name_of_the_file(string json, string because)
    {
        var parse = () => ReferenceFile.Parse("categories.json", new MemoryStream(Encoding.UTF8.GetBytes(json)), (CategoriesFile file) => file.Build());
        parse.Should().Throw<InvalidDataException>(because).WithMessage("reference/categories.json: *");
    }
}
