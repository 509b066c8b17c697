using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Criteria;

public class CriterionProperties
{
    private static readonly DateOnly AsOf = new(2025, 12, 31);

    private static readonly Gen<Criterion> Leaves = Gen.Elements<Criterion>(
        new CategoryIn([StaffCategory.CivilServant]),
        new FieldIn([Field.Health, Field.Culture]),
        new SexIs(Sex.Female),
        new FlagIs(StaffFlag.Expert),
        new TitleBegins(["V.08."]),
        new EthnicIn(["tay"]),
        new AgeAtMost(35),
        new DegreeAtLeast(DegreeLevel.Bachelor),
        new HoldsAny([DegreeLevel.Master]));

    private static readonly Gen<Criterion> Trees = Gen.Sized(size => Tree(Math.Min(size, 4)));

    // every fact a word that the line may have or not
    private static readonly string[] Words =
        ["category=civil-servant", "field=health", "sex=female", "expert=no", "title=01.003", "ethnic=tay", "born=1999", "degrees=master"];

    private static readonly Gen<bool[]> Known = Gen.Elements(true, false).ArrayOf(Words.Length);

    [Fact]
    public void Not_twice_is_the_same_question() =>
        Prop.ForAll(Trees.Zip(Known).ToArbitrary(), given =>
            new Not(new Not(given.Item1)).Of(People(given.Item2), AsOf) == given.Item1.Of(People(given.Item2), AsOf)).QuickCheckThrowOnFailure();

    [Fact]
    public void All_is_not_any_of_the_opposites() =>
        Prop.ForAll(Trees.Zip(Trees).Zip(Known).ToArbitrary(), given =>
        {
            var ((a, b), known) = (given.Item1, given.Item2);
            return new All([a, b]).Of(People(known), AsOf) == new Not(new Any([new Not(a), new Not(b)])).Of(People(known), AsOf);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Learning_more_never_turns_a_yes_or_a_no() =>
        Prop.ForAll(Trees.Zip(Known).Zip(Known).ToArbitrary(), given =>
        {
            var ((tree, before), more) = (given.Item1, given.Item2);
            var first = tree.Of(People(before), AsOf);
            return first == Truth.Unknown || tree.Of(People([.. before.Zip(more, (a, b) => a || b)]), AsOf) == first;
        }).QuickCheckThrowOnFailure();

    private static StaffFacts People(bool[] known) => Facts.Of(string.Join(' ', Words.Where((_, i) => known[i])));

    private static Gen<Criterion> Tree(int depth) => depth == 0
        ? Leaves
        : Gen.OneOf(
            Leaves,
            Tree(depth - 1).Select(part => (Criterion)new Not(part)),
            Tree(depth - 1).Two().Select(parts => (Criterion)new All([parts.Item1, parts.Item2])),
            Tree(depth - 1).Two().Select(parts => (Criterion)new Any([parts.Item1, parts.Item2])));
}
