using Census.Core.People;
using Census.Import.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.People;

public sealed class EthnicGroupsTests
{
    private static readonly EthnicGroups Groups = ReferenceData.Load().EthnicGroups;

    [Fact]
    public void There_are_54_groups_and_17_codes_on_which_both_lists_agree()
    {
        Groups.All.Should().HaveCount(54);
        Groups.All.Where(g => g.Code1979 == g.Code2008).Select(g => g.Code1979).Should().BeEquivalentTo(
            "01", "02", "03", "05", "07", "08", "09", "10", "20", "22", "28", "30", "42", "44", "47", "50", "51");
        Groups.All.Count(g => g.IsVerySmall).Should().Be(16);
        Groups.All.Count(g => g.HasParticularHardship).Should().Be(14);
        Groups.All.Single(g => !g.IsMinority).Key.Should().Be("kinh");
    }

    [Theory]
    [InlineData("Kinh", "kinh")]
    [InlineData("Việt", "kinh")]
    [InlineData("Kinh (Việt)", "kinh")]
    [InlineData("Tày", "tay")]
    [InlineData("TÀY", "tay")]
    [InlineData("Tay", "tay")]
    [InlineData("Tầy", "tay")]
    [InlineData("dân tộc Tày", "tay")]
    [InlineData("DT Nùng", "nung")]
    [InlineData("người Dao", "dao")]
    [InlineData("D.tộc Dao", "dao")]
    [InlineData("Nùng", "nung")]
    [InlineData("Nung", "nung")]
    [InlineData("Nùng An", "nung")]
    [InlineData("Nùng (An)", "nung")]
    [InlineData("Mông", "mong")]
    [InlineData("H'Mông", "mong")]
    [InlineData("H’mông", "mong")]
    [InlineData("Hmong", "mong")]
    [InlineData("H Mông", "mong")]
    [InlineData("Mèo Đỏ", "mong")]
    [InlineData("Muong", "muong")]
    [InlineData("Lô Lô", "lo-lo")]
    [InlineData("LoLo", "lo-lo")]
    [InlineData("Cờ Lao", "co-lao")]
    [InlineData("Sán Chay", "san-chay")]
    [InlineData("Cao Lan", "san-chay")]
    [InlineData("Sán Chỉ", "san-chay")]
    [InlineData("Hoa", "hoa")]
    [InlineData("Ngái", "ngai")]
    [InlineData("Thổ", "tho")]
    [InlineData("Khmer", "kho-me")]
    [InlineData("Khome", "kho-me")]
    [InlineData("Bru - Vân Kiều", "bru-van-kieu")]
    [InlineData("Ê Đê", "e-de")]
    [InlineData("Ơ-đu", "o-du")]
    [InlineData("Lào", "lao")]
    [InlineData("08", "mong")]
    [InlineData("8", "mong")]
    [InlineData("04", null)]
    [InlineData("43", null)]
    [InlineData("55", null)]
    [InlineData("00", null)]
    [InlineData("Mán", null)]
    [InlineData("Xá", null)]
    [InlineData("Trại", null)]
    [InlineData("Cao", null)]
    [InlineData("Hạ", null)]
    [InlineData("Xa", null)]
    [InlineData("Họ", null)]
    [InlineData("Tri", null)]
    [InlineData("Di", null)]
    [InlineData("Lao", null)]
    [InlineData("Chu", null)]
    [InlineData("Nông", null)]
    [InlineData("Chil", null)]
    [InlineData("La Quả", null)]
    [InlineData("DTTS", null)]
    [InlineData("Tày, Nùng", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void A_name_or_alias_leads_to_one_group_or_none(string text, string? key) => Groups.Find(text).Should().Be(key);

    [Fact]
    public void Every_name_is_found_with_and_without_its_marks()
    {
        foreach (var group in Groups.All)
        {
            Groups.Find(group.Name).Should().Be(group.Key);
            Groups.Find(Core.Text.Fold.Key(group.Name)).Should().Be(group.Key == "lao" ? null : group.Key);
            Groups.ByKey(group.Key).Should().BeSameAs(group);
        }
    }

    [Fact]
    public void Every_alias_that_is_not_shared_is_found()
    {
        foreach (var group in Groups.All)
        {
            group.Aliases.Should().OnlyContain(alias => Groups.Find(alias) == group.Key);
        }
    }

    [Fact]
    public void San_Chi_is_taken_for_San_Chay_until_somebody_has_looked()
    {
        Groups.IsProvisional("Sán Chỉ").Should().BeTrue();
        Groups.IsProvisional("dân tộc San Chi").Should().BeTrue();
        Groups.IsProvisional("Cao Lan").Should().BeFalse();
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Prop.ForAll<string>(text => Groups.Find(text ?? "") is null or { Length: > 0 }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
