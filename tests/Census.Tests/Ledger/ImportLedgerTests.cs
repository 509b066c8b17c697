using Census.Core.Ledger;

namespace Census.Tests.Ledger;

public sealed class ImportLedgerTests
{
    private static readonly ImportEntry First = new(1, AcceptedAt: 10);
    private static readonly ImportEntry Other = new(2, AcceptedAt: 15);
    private static readonly ImportEntry Resend = new(3, AcceptedAt: 20, Replaces: 1);
    private static readonly ImportEntry SecondResend = new(4, AcceptedAt: 30, Replaces: 3);

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "1")]
    [InlineData(19, "1 2")]
    [InlineData(20, "2 3")]
    [InlineData(30, "2 4")]
    [InlineData(99, "2 4")]
    public void A_resend_covers_what_it_replaces_from_its_own_number_on(long asOf, string inForce) =>
        InForce(asOf, First, Other, Resend, SecondResend).Should().Be(inForce);

    [Theory]
    [InlineData(29, "3")]
    [InlineData(30, "4")]
    [InlineData(39, "4")]
    [InlineData(40, "3")]
    public void Undoing_the_last_resend_brings_the_one_before_back_and_not_the_first(long asOf, string inForce) =>
        InForce(asOf, First, Resend, SecondResend with { WithdrawnAt = 40 }).Should().Be(inForce);

    [Fact]
    public void An_import_that_is_not_shown_is_unknown_and_still_replaces_what_it_replaces()
    {
        var shown = new ImportLedger([First, Other, Resend], 99).ShownOnly(no => no != 3);
        shown.InForce.Should().Equal(2);
        shown.StateOf(1).Should().Be(ImportState.Replaced);
        shown.StateOf(3).Should().Be(ImportState.Unknown);
    }

    [Fact]
    public void A_resend_of_an_undone_resend_still_covers_the_first_file() =>
        InForce(99, First, Resend with { WithdrawnAt = 40 }, SecondResend).Should().Be("4");

    [Fact]
    public void With_both_resends_undone_the_first_file_speaks_again() =>
        InForce(99, First, Resend with { WithdrawnAt = 40 }, SecondResend with { WithdrawnAt = 41 }).Should().Be("1");

    [Fact]
    public void An_undone_first_file_stays_undone_when_its_resend_is_undone_too() =>
        InForce(99, First with { WithdrawnAt = 25 }, Resend with { WithdrawnAt = 40 }).Should().Be("");

    [Fact]
    public void Two_resends_of_one_file_both_speak() =>
        InForce(99, First, Resend, SecondResend with { Replaces = 1 }).Should().Be("3 4");

    [Fact]
    public void States_name_why_an_import_does_not_speak()
    {
        var ledger = new ImportLedger([First, Other with { WithdrawnAt = 16 }, Resend, SecondResend], asOf: 25);
        ledger.StateOf(1).Should().Be(ImportState.Replaced);
        ledger.StateOf(2).Should().Be(ImportState.Undone);
        ledger.StateOf(3).Should().Be(ImportState.InForce);
        ledger.StateOf(4).Should().Be(ImportState.Unknown, "it came later");
        ledger.StateOf(5).Should().Be(ImportState.Unknown);
    }

    private static string InForce(long asOf, params ImportEntry[] entries) =>
        string.Join(" ", new ImportLedger(entries, asOf).InForce.Order());
}
