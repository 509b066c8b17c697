namespace Census.Tests.Layouts;

public class SwappedDaysTests
{
    private static readonly string[] Texts = ["'13/01/1980", "'25/02/1981", "'30/03/1982", "'19/04/1983", "'28/05/1984"];
    private static readonly string[] Dates = ["1980-05-01", "1981-06-12", "1982-07-03", "1983-08-09", "1984-09-11"];

    [Fact]
    public void A_column_whose_true_dates_all_have_small_days_and_its_texts_none_is_doubted() =>
        Problems([.. Texts, .. Dates]).Should().Equal("||C2015");

    [Fact]
    public void One_true_date_late_in_a_month_clears_it() => Problems([.. Texts, .. Dates, "1984-09-30"]).Should().BeEmpty();

    [Fact]
    public void One_text_early_in_a_month_clears_it() => Problems([.. Texts, .. Dates, "'05/03/1980"]).Should().BeEmpty();

    [Fact]
    public void Few_of_either_say_nothing() => Problems([.. Texts, .. Dates[..4]]).Should().BeEmpty();

    private static string[] Problems(string[] births)
    {
        string[] families = ["An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Phúc", "Quý"];
        return Drafted.Of("STT | Họ và tên | Ngày sinh\n" + string.Join('\n', births.Select((birth, i) => $"{i + 1} | Nguyễn Văn {families[i]} | {birth}"))).Problems;
    }
}
