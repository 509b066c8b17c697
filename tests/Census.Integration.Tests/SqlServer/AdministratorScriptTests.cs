using System.Text.RegularExpressions;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.House;

namespace Census.Integration.Tests.SqlServer;

public sealed partial class AdministratorScriptTests
{
    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "db", "sqlserver"), "*.sql").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Scripts_for_administrators_are_grammatical(string script) =>
        Go().Split(Repository.Text("db", "sqlserver", script)).SelectMany(Schema.Errors).Should().BeEmpty();

    [Fact]
    public void Officers_may_update_exactly_the_tables_that_the_program_updates() =>
        Granted().Matches(Repository.Text("db", "sqlserver", "grant-updates.sql")).Select(grant => grant.Groups["table"].Value)
            .Should().BeEquivalentTo(SqlConstant.All.Select(constant => Updated().Match(constant.Sql)).Where(update => update.Success).Select(update => update.Groups["table"].Value));

    [GeneratedRegex(@"^go\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Go();

    [GeneratedRegex(@"grant update(, delete)? on dbo\.(?<table>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Granted();

    [GeneratedRegex(@"^update (?<table>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Updated();
}
