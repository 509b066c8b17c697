using Census.Core.Problems;
using Census.Core.Units;
using Census.Import.Layouts;

namespace Census.Import.Organisation;

/// <summary>The unit a name stands for, or the problem that keeps its rows waiting, with the name it is about.</summary>
public sealed record UnitAnswer(long? UnitNo, ProblemCode? Problem = null, string? Name = null, int Candidates = 0);

/// <summary>
/// Finds the unit that a path of names means, below the sender of the file. A name that recurs everywhere (Văn phòng) is only ever
/// looked for right below the name before it, deeper only in a list of units; one that stands alone (Bệnh viện Đa khoa tỉnh) also
/// below the sender, and anywhere when the list of units or the top has just one. Names that are not
/// known make new units, unconfirmed, until the list of units has been confirmed; after that they are a question.
/// </summary>
public sealed class UnitResolver(UnitTree units, ListWords words, bool isConfirmed, Func<long> nextNumber)
{
    private readonly List<Unit> _created = [];
    private readonly Dictionary<(long?, string), UnitAnswer> _answers = [];

    /// <summary>The units with those made on the way.</summary>
    public UnitTree Units { get; private set; } = units;

    public IReadOnlyList<Unit> Created => _created;

    /// <summary>The sender of a file: one of that name wherever it stands, the topmost when several carry it.</summary>
    public UnitAnswer Sender(string name)
    {
        var named = Units.Named(name);
        var top = named.Where(u => u.ParentNo is null).ToList();
        return (named.Count, top.Count) switch
        {
            (1, _) => new UnitAnswer(named[0].UnitNo),
            (_, 1) => new UnitAnswer(top[0].UnitNo),
            ( > 1, _) => new UnitAnswer(null, UnitProblems.Ambiguous, name, named.Count),
            _ => Make(name, null),
        };
    }

    /// <summary>The unit at the end of a path of names, outermost first; the sender itself for an empty path.</summary>
    public UnitAnswer Resolve(long? senderNo, IReadOnlyList<string> path)
    {
        var answer = new UnitAnswer(senderNo);
        foreach (var name in path)
        {
            answer = Step(senderNo, answer.UnitNo, name);
            if (answer.Problem is not null)
            {
                return answer;
            }
        }
        return answer;
    }

    private UnitAnswer Step(long? senderNo, long? parentNo, string name)
    {
        var key = (parentNo, UnitName.Key(name));
        if (!_answers.TryGetValue(key, out var answer))
        {
            answer = Look(senderNo, parentNo, name);
            _answers[key] = answer;
        }
        return answer;
    }

    private UnitAnswer Look(long? senderNo, long? parentNo, string name)
    {
        var named = Units.Named(name);
        var children = named.Where(u => u.ParentNo == parentNo).ToList();
        var reachable = children.Count > 0 ? children
            : named.FirstOrDefault(u => u.UnitNo == parentNo) is { } parent ? [parent]
            : words.IsStandalone(name) ? Standalone(named, senderNo, parentNo)
            : [.. named.Where(u => u.IsListed && parentNo is { } above && Units.IsWithin(u.UnitNo, above))];
        return reachable.Count switch
        {
            1 => new UnitAnswer(reachable[0].UnitNo),
            > 1 => new UnitAnswer(null, UnitProblems.Ambiguous, name, reachable.Count),
            _ => Make(name, parentNo),
        };
    }

    // the nearest place that has one. Outside the sender only what a list of units names or what stands at the top: every commune
    // has its own "Trung tâm Phục vụ hành chính công", and the first one to report must not get the people of all the others
    private List<Unit> Standalone(IReadOnlyList<Unit> named, long? senderNo, long? parentNo)
    {
        foreach (var above in new[] { parentNo, senderNo }.OfType<long>())
        {
            if (named.Where(u => Units.IsWithin(u.UnitNo, above)).ToList() is { Count: > 0 } below)
            {
                return below;
            }
        }
        return [.. named.Where(u => senderNo is null && parentNo is null || u.IsListed || u.ParentNo is null)];
    }

    private UnitAnswer Make(string name, long? parentNo)
    {
        if (isConfirmed)
        {
            return new UnitAnswer(null, UnitProblems.Unknown, name);
        }
        var unit = new Unit(nextNumber(), name) { ParentNo = parentNo };
        _created.Add(unit);
        Units = Units.With([unit]);
        return new UnitAnswer(unit.UnitNo);
    }
}
