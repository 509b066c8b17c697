using Census.Core.Numbers;
using Census.Reports.Documents;

namespace Census.Tests.Documents;

public sealed class ProseNumbersTests
{
    [Theory]
    [InlineData(20_412, 20_000, "tăng 412 người, bằng 2,06% so với kỳ trước")]
    [InlineData(20_900, 20_488, "tăng 412 người, bằng 2,01% so với kỳ trước")]
    [InlineData(1_988, 2_000, "giảm 12 người, bằng 0,6% so với kỳ trước")]
    [InlineData(5, 3, "tăng 02 người, bằng 66,67% so với kỳ trước")]
    [InlineData(7, 7, "không thay đổi so với kỳ trước")]
    [InlineData(0, 0, "không thay đổi so với kỳ trước")]
    [InlineData(4, 0, "tăng 04 người so với kỳ trước (trước đó không có người nào)")]
    [InlineData(0, 4, "giảm 04 người, bằng 100% so với kỳ trước")]
    [InlineData(1_000_001, 1_000_000, "tăng 01 người, bằng 0,0001% so với kỳ trước")]
    public void A_change_of_a_number_is_said_in_people_and_per_cent(long now, long before, string sentence) =>
        ProseNumbers.Change(now, before, "kỳ trước").Should().Be(sentence);

    [Theory]
    [InlineData(253, 1000, 230, 1000, "tăng 2,3 điểm phần trăm so với kỳ trước")]
    [InlineData(1, 4, 1, 2, "giảm 25 điểm phần trăm so với kỳ trước")]
    [InlineData(2, 4, 1, 2, "không thay đổi so với kỳ trước")]
    [InlineData(20_001, 40_000, 1, 2, "tăng 0,003 điểm phần trăm so với kỳ trước")]
    [InlineData(1, 4, 0, 0, null)]
    [InlineData(0, 0, 1, 4, null)]
    public void A_change_of_a_share_is_said_in_points(long now, long of, long before, long ofBefore, string? sentence) =>
        ProseNumbers.ChangeOfShare(new Ratio(now, of), new Ratio(before, ofBefore), "kỳ trước").Should().Be(sentence);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(2, "02")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(17_178, "17.178")]
    public void Whole_numbers_below_ten_have_a_leading_zero(long number, string words) => ProseNumbers.Of(number).Should().Be(words);

    [Theory]
    [InlineData(1, 3, "33,3%")]
    [InlineData(0, 3, "0%")]
    [InlineData(3, 3, "100%")]
    [InlineData(0, 0, "không có đối tượng")]
    [InlineData(9_999, 10_000, "99,99%")]
    [InlineData(1, 10_000, "0,01%")]
    public void All_and_nobody_are_printed_only_of_all_and_nobody(long part, long of, string words) => ProseNumbers.Share(new Ratio(part, of)).Should().Be(words);
}
