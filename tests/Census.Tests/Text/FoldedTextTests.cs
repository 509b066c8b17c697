using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Text;

public sealed class FoldedTextTests
{
    [Fact]
    public void The_key_is_the_fold_key_of_the_text() =>
        Prop.ForAll<string>(text =>
        {
            var composed = WellFormed.Of(text ?? "").Normalize();
            return FoldedText.Of(composed).Key == Fold.Key(composed);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Theory]
    [InlineData("ThS Quản lý giáo dục", "\\bths\\b", "Quản lý giáo dục")]
    [InlineData("Kế toán (ĐẠI HỌC)", "dai hoc", "Kế toán (")]
    [InlineData("BSCKI Nội", "cki", "BS Nội")]
    public void Words_found_in_the_key_are_taken_out_of_the_text(string text, string pattern, string rest)
    {
        var left = FoldedText.Of(text).Without(new Regex(pattern));
        string.Join(' ', left.Text.TrimEnd(' ', ')').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(rest);
    }

    [Fact]
    public void A_mark_written_apart_goes_with_its_letter()
    {
        var apart = "TIẾN SĨ Luật".Normalize(NormalizationForm.FormD);
        FoldedText.Of(apart).Without(new Regex("tien si")).Text.Trim().Normalize().Should().Be("Luật");
    }

    [Fact]
    public void A_broken_half_of_a_character_does_not_stop_the_fold() => Fold.Key("Đạ\uD800i").Should().Be("da i");
}
