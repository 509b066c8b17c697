using System.Text.RegularExpressions;
using Census.Core.Problems;

namespace Census.Tests.Returns;

public partial class SenderWordsTests
{
    public static TheoryData<string> Codes => [.. ProblemCatalog.All.Where(code => code.Code[1] != '6').Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_unit_is_told_names_no_command_of_the_program(string code)
    {
        var kind = ProblemCatalog.Find(code)!;
        if (kind.Severity != Severity.Info && kind != UnitProblems.NoSuchParent && kind != UnitProblems.AboveItself)
        {
            Command().IsMatch(kind.ToUnit ?? kind.Vietnamese).Should().BeFalse(kind.ToUnit ?? kind.Vietnamese);
        }
    }

    [GeneratedRegex("--|lệnh|imports|nạp lại|people |round ", RegexOptions.None, 1000)]
    private static partial Regex Command();
}
