using Census.Core.Units;
using Census.Import.Organisation;
using Census.Tests.Layouts;

namespace Census.Tests.Organisation;

/// <summary>
/// The unit that names in a list mean. Units known before are written as paths ("Sở Y tế / Văn phòng"), with a star when they
/// come from a list of units; the answer is the path of the unit found, "new" before it when it was made.
/// </summary>
public sealed class UnitResolverTests
{
    [Theory]
    [InlineData("Sở Y tế", "Sở Y tế", "Sở Y tế")]
    [InlineData("Sở Y tế", "SỞ Y TẾ", "Sở Y tế")]
    [InlineData("Sở Giáo dục và Đào tạo", "SỞ GIÁO DỤC & ĐÀO TẠO", "Sở Giáo dục và Đào tạo")]
    [InlineData("UBND xã Bảo Lạc", "ỦY BAN NHÂN DÂN XÃ BẢO LẠC", "UBND xã Bảo Lạc")]
    [InlineData("Sở Y tế / Bệnh viện A", "Bệnh viện A", "Sở Y tế / Bệnh viện A")]
    [InlineData("Trường Lương Bằng", "Trường Lương Băng", "new Trường Lương Băng")]
    [InlineData("Trường A;Sở / Trường A", "Trường A", "Trường A")]
    [InlineData("Sở X / Trường A;Sở Y / Trường A", "Trường A", "C7002")]
    [InlineData("", "Sở Y tế", "new Sở Y tế")]
    public void The_sender_is_the_unit_of_that_name(string known, string name, string expected) =>
        Told(known, isConfirmed: false, resolver => resolver.Sender(name)).Should().Be(expected);

    [Theory]
    [InlineData("nothing said", "Sở Y tế", "Sở Y tế", "", "Sở Y tế")]
    [InlineData("the sender's own name", "Sở Y tế", "Sở Y tế", "SỞ Y TẾ", "Sở Y tế")]
    [InlineData("a child", "Sở Y tế / Văn phòng", "Sở Y tế", "Văn phòng", "Sở Y tế / Văn phòng")]
    [InlineData("an office of another department", "Sở Y tế;Sở Nội vụ / Văn phòng", "Sở Y tế", "Văn phòng", "new Sở Y tế / Văn phòng")]
    [InlineData("an office of a unit below", "Sở Y tế / Chi cục A / Văn phòng", "Sở Y tế", "Văn phòng", "new Sở Y tế / Văn phòng")]
    [InlineData("an office deeper in the list of units", "*Sở Y tế / *Khối cơ quan / *Văn phòng", "Sở Y tế", "Văn phòng", "Sở Y tế / Khối cơ quan / Văn phòng")]
    [InlineData("offices of two units below", "Sở Y tế / Chi cục A / Phòng Hành chính;Sở Y tế / Chi cục B", "Sở Y tế", "Chi cục B / Phòng Hành chính", "new Sở Y tế / Chi cục B / Phòng Hành chính")]
    [InlineData("a hospital below", "Sở Y tế / Khối / Bệnh viện A", "Sở Y tế", "Bệnh viện A", "Sở Y tế / Khối / Bệnh viện A")]
    [InlineData("a hospital written under an office", "Sở Y tế / Văn phòng;Sở Y tế / Bệnh viện A", "Sở Y tế", "Văn phòng / Bệnh viện A", "Sở Y tế / Bệnh viện A")]
    [InlineData("a hospital that reported for itself", "Sở Y tế;Bệnh viện Đa khoa tỉnh", "Sở Y tế", "Bệnh viện đa khoa tỉnh", "Bệnh viện Đa khoa tỉnh")]
    [InlineData("a hospital of the list of units", "Sở Y tế;*Sở khác / *Bệnh viện Đa khoa tỉnh", "Sở Y tế", "Bệnh viện Đa khoa tỉnh", "Sở khác / Bệnh viện Đa khoa tỉnh")]
    [InlineData("what every commune has", "Xã A / Trạm Y tế;Xã B", "Xã B", "Trạm Y tế", "new Xã B / Trạm Y tế")]
    [InlineData("two of one name below", "Sở / Khối X / Trường A;Sở / Khối Y / Trường A", "Sở", "Trường A", "C7002")]
    public void A_path_is_followed_from_the_sender(string why, string known, string sender, string path, string expected) =>
        Told(known, isConfirmed: false, resolver => resolver.Resolve(resolver.Sender(sender).UnitNo, Path(path))).Should().Be(expected, why);

    [Theory]
    [InlineData("Sở Y tế / Văn phòng", "Sở Y tế / Văn phòng", "Sở Y tế / Văn phòng")]
    [InlineData("Sở Nội vụ / Văn phòng", "Sở Y tế / Văn phòng", "new Sở Y tế / Văn phòng")]
    [InlineData("Sở Y tế / Bệnh viện A", "Bệnh viện A", "Sở Y tế / Bệnh viện A")]
    [InlineData("Sở Y tế / Văn phòng", "Văn phòng", "new Văn phòng")]
    public void Without_a_sender_only_names_that_stand_alone_are_looked_for_everywhere(string known, string path, string expected) =>
        Told(known, isConfirmed: false, resolver => resolver.Resolve(null, Path(path))).Should().Be(expected);

    [Theory]
    [InlineData("Sở Y tế", "C7001 Khoa Lạ")]
    [InlineData("Sở Y tế / Khoa Lạ", "Sở Y tế / Khoa Lạ")]
    public void Once_the_list_is_confirmed_an_unknown_name_is_a_question(string known, string expected) =>
        Told(known, isConfirmed: true, resolver => resolver.Resolve(resolver.Sender("Sở Y tế").UnitNo, ["Khoa Lạ"])).Should().StartWith(expected);

    [Fact]
    public void A_name_is_made_once_however_often_it_comes()
    {
        var resolver = Resolver("", isConfirmed: false);
        var first = resolver.Resolve(resolver.Sender("Sở Y tế").UnitNo, ["Khoa Nội"]);
        resolver.Resolve(resolver.Sender("SỞ Y TẾ").UnitNo, ["KHOA NỘI"]).Should().Be(first);
        resolver.Created.Select(unit => unit.Name).Should().Equal("Sở Y tế", "Khoa Nội");
    }

    private static string Told(string known, bool isConfirmed, Func<UnitResolver, UnitAnswer> ask)
    {
        var resolver = Resolver(known, isConfirmed);
        var answer = ask(resolver);
        return answer.UnitNo is { } no
            ? (resolver.Created.Any(unit => unit.UnitNo == no) ? "new " : "") + resolver.Units.PathOf(no)
            : answer.Problem!.Code + (answer.Problem.Code == "C7001" ? " " + answer.Name : "");
    }

    private static UnitResolver Resolver(string known, bool isConfirmed)
    {
        var units = new List<Unit>();
        foreach (var path in known.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            long? parent = null;
            foreach (var word in Path(path))
            {
                var name = word.TrimStart('*');
                var unit = units.Find(u => u.ParentNo == parent && u.Name == name) ?? new Unit(units.Count + 1, name) { ParentNo = parent, IsListed = word.StartsWith('*') };
                parent = unit.UnitNo;
                if (!units.Contains(unit))
                {
                    units.Add(unit);
                }
            }
        }
        var next = 1000L;
        return new UnitResolver(new UnitTree(units), Drafted.Reference.ListWords, isConfirmed, () => next++);
    }

    private static string[] Path(string path) => path.Split(" / ", StringSplitOptions.RemoveEmptyEntries);
}
