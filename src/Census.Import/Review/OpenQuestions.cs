using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Review;

/// <summary>Which questions about who is who are open. They are those of <see cref="ReviewList"/>, told without reading the files that wait.</summary>
public static class OpenQuestions
{
    /// <summary>How many there are: all, of one round, or of those that the rows of one import raise.</summary>
    public static int Count(ReadSession r, DateOnly? round = null, long? importNo = null, long? ledgerNo = null) => Of(r, PeopleInForce.AsOf(r, ledgerNo), round, importNo).Count;

    /// <summary>The open questions by round and place.</summary>
    internal static IReadOnlyList<(RowPlace Place, PersonQuestionRow Row)> Of(ReadSession r, PeopleInForce people, DateOnly? round, long? importNo)
    {
        var rounds = ImportTable.All(r).ToDictionary(import => import.ImportNo, import => import.RoundDate);
        var waiting = new Dictionary<long, HashSet<RowPlace>>();
        bool Waits(RowPlace place)
        {
            if (!waiting.TryGetValue(place.ImportNo, out var places))
            {
                waiting[place.ImportNo] = places = [.. HeldRowTable.Waiting(r, place.ImportNo).Select(row => new RowPlace(row.ImportNo, row.SheetNo, row.RowNo))];
            }
            return places.Contains(place);
        }
        bool IsOpen(RowPlace place, PersonQuestionRow question) => people.Last(question.OtherPersonNo) is not null
            && (question.PersonNo is { } person ? IsUndecided(people, person, question.OtherPersonNo) : Waits(place));
        return
        [
            .. PersonQuestionTable.All(r)
                .Where(row => people.Imports.StateOf(row.ImportNo) == ImportState.InForce && (round is null || rounds[row.ImportNo] == round) && (importNo is null || row.ImportNo == importNo))
                .GroupBy(row => new RowPlace(row.ImportNo, row.SheetNo, row.RowNo), (place, rows) => (Place: place, Row: rows.Last()))
                .Where(question => IsOpen(question.Place, question.Row))
                .OrderBy(question => rounds[question.Place.ImportNo]),
        ];
    }

    private static bool IsUndecided(PeopleInForce people, long person, long other) =>
        people.Last(person) is not null && people.Answers.NumberOf(person) != people.Answers.NumberOf(other) && !people.Answers.AreDifferent(person, other);
}
