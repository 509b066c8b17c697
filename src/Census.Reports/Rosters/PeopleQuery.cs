using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Rights;
using Census.Reports.Annexes;

namespace Census.Reports.Rosters;

/// <summary>
/// Which people of a round are looked at; null asks for everything. The unit means those below it too; ages are completed years on the day
/// of the round, both ends included; the ethnic group is a key or <see cref="Minority"/>; of degrees the highest is meant, exactly or at
/// least. <see cref="Unsaid"/> asks for those of whom no list says the fact. A query is what stands in an address: see <see cref="PeopleQueryText"/>.
/// </summary>
public sealed record PeopleQuery
{
    public const string Minority = "minority";

    public static readonly PeopleQuery Everybody = new();

    public long? UnitNo { get; init; }

    public Field? Field { get; init; }

    public Sex? Sex { get; init; }

    public int? AgeFrom { get; init; }

    public int? AgeTo { get; init; }

    public string? Ethnic { get; init; }

    public DegreeLevel? Degree { get; init; }

    public DegreeLevel? DegreeFrom { get; init; }

    public StaffCategory? Category { get; init; }

    public bool? Party { get; init; }

    public QueriedFacts Unsaid { get; init; }

    /// <summary>Whether the unit is the only thing asked for: then it is everybody there.</summary>
    public bool IsOnlyOfUnit => this with { UnitNo = null } == Everybody;

    /// <summary>The question without the unit; of nothing asked, one that everybody answers yes.</summary>
    public Criterion Criterion => new All([.. Parts()]);

    /// <summary>Which sensitive facts a list of these people would tell.</summary>
    public Sensitive Asks => Criterion.Asked();

    /// <summary>Whether a person answers the question yes on the day of the round; where the unit is, is for the roster to say.</summary>
    public Func<PersonInForce, bool> On(DateOnly round)
    {
        var criterion = Criterion;
        return person => criterion.Of(person.Facts, round) == Truth.Yes;
    }

    /// <summary>Keys and names of the ethnic groups that can be asked for, in the order of the official list.</summary>
    public static IReadOnlyList<(string Key, string Name)> EthnicGroups => AnnexRules.Shipped.EthnicGroups;

    private IEnumerable<Criterion> Parts() => Stated().Concat(NotStated());

    private IEnumerable<Criterion> Stated()
    {
        Criterion?[] parts =
        [
            Field is { } field ? new FieldIn([field]) : null,
            Sex is { } sex ? new SexIs(sex) : null,
            AgeFrom is { } from ? new AgeAtLeast(from) : null,
            AgeTo is { } to ? new AgeAtMost(to) : null,
            Ethnic is { } group ? IsOf(group) : null,
            Degree is { } degree ? new HighestDegreeIn([degree]) : null,
            DegreeFrom is { } least ? new DegreeAtLeast(least) : null,
            Category is { } category ? new CategoryIn([category]) : null,
            Party is { } member ? new PartyMemberIs(member) : null,
        ];
        return parts.OfType<Criterion>();
    }

    private static Criterion IsOf(string group) => group == Minority ? new Not(new EthnicIn([AnnexRules.Shipped.Majority])) : new EthnicIn([group]);

    // who belongs to none of no groups is unknown only where no group is said
    private IEnumerable<Criterion> NotStated()
    {
        (QueriedFacts Fact, Criterion Part)[] facts =
        [
            (QueriedFacts.Field, new FieldIn([])),
            (QueriedFacts.Sex, new SexIs(Core.People.Sex.Male)),
            (QueriedFacts.Ethnic, new EthnicIn([])),
            (QueriedFacts.Degree, new HighestDegreeIn(ImmutableArray<DegreeLevel>.Empty)),
            (QueriedFacts.Category, new CategoryIn([])),
            (QueriedFacts.Party, new PartyMemberIs(true)),
        ];
        return facts.Where(fact => Unsaid.HasFlag(fact.Fact)).Select(fact => new NotSaid(fact.Part));
    }
}

/// <summary>The facts of which a query can ask that no list says them.</summary>
[Flags]
public enum QueriedFacts
{
    None = 0,
    Field = 1,
    Sex = 2,
    Ethnic = 4,
    Degree = 8,
    Category = 16,
    Party = 32,
}
