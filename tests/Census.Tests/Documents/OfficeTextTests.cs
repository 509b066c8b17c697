using System.Text;
using Census.Core.Text;
using Census.Reports.Documents;

namespace Census.Tests.Documents;

public sealed class OfficeTextTests
{
    [Fact]
    public void The_example_that_is_shipped_is_read_whole()
    {
        var office = OfficeText.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "office.example.json"), Encoding.UTF8)).Value!;
        office.Should().BeEquivalentTo(new OfficeSettings
        {
            Superior = "UBND TỈNH CAO BẰNG",
            Issuer = "SỞ NỘI VỤ",
            Name = "Sở Nội vụ",
            Place = "Cao Bằng",
            Number = "12/BC-SNV",
            Date = new DateOnly(2026, 2, 5),
            Authority = "KT. GIÁM ĐỐC",
            Position = "PHÓ GIÁM ĐỐC",
            Signer = "Nông Văn Mẫu",
            ReportsTo = "Ủy ban nhân dân tỉnh",
            Recipients = ["UBND tỉnh", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Giám đốc Sở"],
            Archive = "Lưu: VT, TCBC",
            Style = "state",
        });
    }

    [Theory]
    [InlineData("{", "C6070", "dòng 1")]
    [InlineData("[]", "C6004", "$: phải là nhóm mục trong ngoặc nhọn")]
    [InlineData("""{"isuer":"x"}""", "C6003", "$.isuer")]
    [InlineData("""{"issuer":5}""", "C6004", "$.issuer: phải là chữ trong ngoặc kép, nhưng tệp ghi 5")]
    [InlineData("""{"date":"5/2/2026"}""", "C6008", "$.date")]
    [InlineData("""{"style":"army"}""", "C6005", "$.style")]
    [InlineData("""{"recipients":"UBND"}""", "C6004", "$.recipients: phải là danh sách trong ngoặc vuông")]
    [InlineData("""{"recipients":["UBND",7]}""", "C6004", "$.recipients[1]")]
    [InlineData("""{"issuer":"a","issuer":"b"}""", "C6070", "dòng 1")]
    public void What_is_wrong_is_said_with_its_place(string json, string code, string said)
    {
        var answer = OfficeText.Read(json);
        answer.Value.Should().BeNull();
        answer.Refused.Should().ContainSingle().Which.Code.Code.Should().Be(code);
        answer.Sentences(Language.Vietnamese).Single().Should().Contain(said);
    }

    [Fact]
    public void Nothing_need_be_said() => OfficeText.Read("""{"place":null,"signer":"  "}""").Value.Should().BeEquivalentTo(OfficeSettings.Nothing);
}
