using Census.Core.Criteria;
using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Database.Tables;

namespace Census.Reports.Members;

/// <summary>A member of a list in force: the list, the row, and the person of the lists of staff, where one was surely found.</summary>
public sealed record SeatedMember(MemberListRow List, int Row, Member Member, PersonInForce? Person)
{
    /// <summary>What is asked of the person where there is one, else of what the row itself says.</summary>
    public Truth Answer(Criterion question, DateOnly round) => question.Of(Person?.Facts ?? Member.Facts, round);
}

/// <summary>The members of the bodies asked for, each once, by whether the question is answered yes, no, or cannot be answered.</summary>
public sealed record MemberFigure(IReadOnlyList<SeatedMember> Yes, IReadOnlyList<SeatedMember> No, IReadOnlyList<SeatedMember> Unknown)
{
    public int Count => Yes.Count + No.Count + Unknown.Count;

    /// <summary>Those who were found in the lists of staff.</summary>
    public int Matched => Everybody.Count(member => member.Person is not null);

    public IEnumerable<SeatedMember> Everybody => Yes.Concat(No).Concat(Unknown);
}
