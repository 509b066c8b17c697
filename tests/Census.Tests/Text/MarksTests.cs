using Census.Core.Text;

namespace Census.Tests.Text;

public sealed class MarksTests
{
    [Theory]
    [InlineData(true, "x|X|х|Х|×|✓|✔|√|v|V|1|1.0|+|*|●|có|Có|TRUE|Đạt| x |ü|þ|\uf0fc|ỹ")]
    [InlineData(false, "0|-|–|—|--|/|không|Không|FALSE|û|ý|\uf0fd")]
    [InlineData(null, "|  |KT|kế toán|2|xx|?|Luật")]
    public void A_tick_is_a_sign_and_nothing_else(bool? tick, string signs)
    {
        foreach (var sign in signs.Split('|'))
        {
            Marks.Tick(sign).Should().Be(tick, "“{0}” says so", sign);
        }
    }

    [Theory]
    [InlineData(true, "Có|Có (2019)|Đạt, 2020|Đạt|Đã bồi dưỡng|Đã bồi dưỡng 2024|Rồi|x|1|Có chứng chỉ|Đạt chuẩn|Phù hợp")]
    [InlineData(false, "Không|Chưa|Chưa (2025)|Chưa đạt|Không đạt|-|0|Chưa bồi dưỡng|Chưa qua bồi dưỡng|Chưa có")]
    [InlineData(null, "|Chưa rõ|Không rõ|Hạng III|2024|Cơ bản|Đang bồi dưỡng")]
    public void Yes_and_no_are_words_or_ticks_and_silence_is_neither(bool? answer, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            Marks.YesNo(text).Should().Be(answer, "“{0}” says so", text);
        }
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData(" – ", true)]
    [InlineData("---", true)]
    [InlineData("", false)]
    [InlineData("a-b", false)]
    [InlineData("/", false)]
    public void A_dash_is_only_dashes(string text, bool isDash) => Marks.IsDash(text).Should().Be(isDash);
}
