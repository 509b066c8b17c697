using System.Globalization;

namespace Census.Demo;

/// <summary>The rows of one sender, in the order of its units; Miscount is what its total is out by.</summary>
internal sealed record SenderList(Habits Habits, IReadOnlyList<SheetRow> Rows, int Miscount);

/// <summary>All lists of a round as they were typed, slips and all.</summary>
internal sealed record RoundList(DateOnly Day, IReadOnlyList<SenderList> Senders)
{
    private const int Seed = 4520;

    /// <summary>Types the lists; the index of the round varies the dice.</summary>
    public static RoundList Of(DateOnly day, IReadOnlyList<Person> people, IReadOnlyList<DemoUnit> units, int index)
    {
        var rows = Slips.Type(people, units, new Random(Seed + index)).ToLookup(r => r.Unit.Sender);
        var senders = units.Where(u => u.Parent is null && rows.Contains(u))
            .Select((unit, i) => new SenderList(new Habits(unit), [.. rows[unit]], IsMiscounted(unit, i + index) ? 1 : 0));
        return new RoundList(day, [.. senders]);
    }

    /// <summary>In how many rows of this round the slip was made; a row added by a slip is not counted again.</summary>
    public int CountOf(Slip slip) => Senders.Sum(s => s.Rows.Count(r => r.Slip == slip));

    public string FolderIn(string folder) => Path.Combine(folder, Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public string PathOf(string folder, SenderList sender) => Path.Combine(FolderIn(folder), sender.Habits.Sender.Slug + ".xlsx");

    /// <summary>The workbooks as the officer receives them.</summary>
    public DemoRound Files(string folder) => new(
        Day,
        [.. Senders.Select(s => new DemoWorkbook(PathOf(folder, s), s.Habits.Sender.Name, s.Habits.FieldToSay, s.Habits.CategoryToSay))]);

    /// <summary>Writes one sender's workbook in its layout.</summary>
    public void Write(string path, SenderList sender) =>
        Workbooks.Write(path, "Danh sách cán bộ, công chức, viên chức " + sender.Habits.Sender.Name, book =>
            sender.Habits.Sender.Layout == Layout.Clean
                ? CleanLayout.Write(book, sender.Habits, sender.Rows)
                : OfficialLayout.Write(book, sender.Habits, Day, sender.Rows, sender.Miscount));

    private static bool IsMiscounted(DemoUnit sender, int number) => sender.Layout == Layout.Official && number % 9 == 4;
}
