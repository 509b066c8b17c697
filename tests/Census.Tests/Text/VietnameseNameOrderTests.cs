using Census.Core.Text;

namespace Census.Tests.Text;

public sealed class VietnameseNameOrderTests
{
    [Fact]
    public void Names_stand_by_given_name_then_family_then_middle_in_Vietnamese_order()
    {
        string[] ordered =
        [
            "Nguyễn Văn An", "Nguyễn Văn Ân", "Lý Bình", "Nông Thị Bình", "Hoàng Dung", "Hoàng Đức",
            "Trần Hoa", "Trần Hòa", "Trần Hỏa", "Trần Họa", "Bàn Văn Páo", "Đặng Thị Tú", "Lê Tư", "Lê Từ", "Lê Tử", "Lê Tữ", "Lê Tứ", "Lê Tự",
            "Đinh Văn Yên", "Đoàn Văn Yên", "Nguyễn An Yên", "Nguyễn Văn Yên",
        ];
        ordered.Reverse().OrderBy(name => name, VietnameseNameOrder.Instance).Should().Equal(ordered);
    }

    [Fact]
    public void The_six_tones_stand_in_their_order()
    {
        string[] tones = ["ma", "mà", "mả", "mã", "má", "mạ"];
        tones.Reverse().OrderBy(word => word, VietnameseNameOrder.Instance).Should().Equal(tones);
    }

    [Fact]
    public void The_letters_stand_in_the_order_of_the_alphabet()
    {
        string[] letters = ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y"];
        letters.Reverse().OrderBy(word => word, VietnameseNameOrder.Instance).Should().Equal(letters);
    }

    [Fact]
    public void Nothing_comes_before_a_name_and_only_the_same_text_is_equal()
    {
        var order = VietnameseNameOrder.Instance;
        order.Compare(null, "An").Should().BeNegative();
        order.Compare("", "An").Should().BeNegative();
        order.Compare("An", "An").Should().Be(0);
        order.Compare("AN", "An").Should().NotBe(0);
    }
}
