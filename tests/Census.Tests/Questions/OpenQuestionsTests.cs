using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Layouts;
using Census.Import.Questions;
using Census.Tests.Layouts;

namespace Census.Tests.Questions;

public class OpenQuestionsTests
{
    [Fact]
    public void A_column_that_is_not_understood_is_one_question_over_all_files_with_samples_of_its_cells()
    {
        var files = new[]
        {
            File("a.xlsx", "STT | Họ và tên | Ngày sinh | Mục A\n1 | Nguyễn Văn An | 1980 | 12345\n2 | Lê Thị Bé | 1981 | ab"),
            File("b.xlsx", "STT | Họ và tên | Ngày sinh | MỤC A\n1 | Trần Văn Cao | 1980 | ab"),
        };
        var question = OpenQuestions.Of(files).Single();
        question.Key.Should().Be("column:muc a");
        (question.Said, question.Kind, question.Times, question.Guess).Should().Be(("Mục A", null, 2, null));
        question.Samples.Should().Equal("12345", "ab");
        question.Files.Should().Equal("a.xlsx", "b.xlsx");
    }

    [Fact]
    public void A_column_taken_for_something_by_its_cells_is_asked_about_with_that_guess()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 8).Select(i => $"{i} | Nguyễn Văn {"ABCDEGHK"[i - 1]}n | 1980 | {(i % 2 == 0 ? "Tày" : "Nùng")}"));
        OpenQuestions.Of([File("a.xlsx", "STT | Họ và tên | Ngày sinh | Mục A\n" + rows)]).Single().Guess.Should().Be(StaffColumn.EthnicGroup);
    }

    [Fact]
    public void Values_that_are_not_understood_are_asked_about_once_each_the_most_frequent_first()
    {
        var file = File("a.xlsx", """
            STT | Họ và tên | Ngày sinh | Trình độ | Dân tộc
            1 | Nguyễn Văn An | 1980 | XYZQ | Tầy Sơn
            2 | Lê Thị Bé | 1981 | xyzq | Tày
            3 | Lý Thị Mai | 1981 | ĐH | Kinh
            """);
        OpenQuestions.Of([file]).Select(q => $"{q.Key} {q.Times} {q.Heading} {string.Join(" ", q.Samples)}").Should().Equal(
            "value:Degree:xyzq 2 Trình độ “a.xlsx” DS!2 “a.xlsx” DS!3",
            "value:Ethnic:tầy sơn 1 Dân tộc “a.xlsx” DS!2");
    }

    [Fact]
    public void A_list_that_is_understood_raises_no_question() =>
        OpenQuestions.Of([File("a.xlsx", "STT | Họ và tên | Ngày sinh | Trình độ\n1 | Nguyễn Văn An | 1980 | ĐH")]).Should().BeEmpty();

    private static FileResult File(string name, string grid)
    {
        var draft = Drafted.Of(grid).Draft;
        return new FileResult(name, null, FileStatus.Imported)
        {
            Sheets = [new SheetResult(draft.Name, SheetKind.People, "Sở A", null, draft.Account) { Open = draft.Open }],
            Problems = draft.Problems,
        };
    }
}
