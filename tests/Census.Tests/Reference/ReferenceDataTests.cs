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
}
