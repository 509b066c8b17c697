namespace Census.Integration.Tests.Cli;

/// <summary>What every refusal and failure has in common: its exit code, and words for people on the error output alone.</summary>
internal static class Sentences
{
    private const string VietnameseLetters = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

    /// <summary>Runs the command in both languages and holds both runs to the exit code and to one sentence or a few on one line.</summary>
    public static void ShouldRefuse(this Func<string, Outcome> inLanguage, int exit)
    {
        var vietnamese = inLanguage("vi");
        var english = inLanguage("en");
        vietnamese.ShouldFail(exit);
        english.ShouldFail(exit);
        Spoken(vietnamese).Should().ContainAny(VietnameseLetters.Select(letter => letter.ToString()), "the sentence is Vietnamese");
        Spoken(english).Should().NotContainAny(VietnameseLetters.Select(letter => letter.ToString()), "the sentence is English");
    }

    public static void ShouldFail(this Outcome run, int exit)
    {
        run.Exit.Should().Be(exit, run.Error);
        run.Out.Should().BeEmpty();
        run.Error.Should().NotBeNullOrWhiteSpace().And.NotContain("   at ").And.NotContain("Exception");
        run.Error.Trim().Should().NotContain("\n", "it is said in one line");
        run.Error.Trim().Should().MatchRegex(@"(\.| --help)$");
    }

    // what is quoted is a name of the user's, a command or a value
    private static string Spoken(Outcome run) => System.Text.RegularExpressions.Regex.Replace(run.Error, "“[^”]*”", "").ToLowerInvariant();
}
