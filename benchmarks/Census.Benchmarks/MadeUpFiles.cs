namespace Census.Benchmarks;

/// <summary>The files that are measured. Written once into artifacts/benchmarks, the same each time, and kept for the next run.</summary>
internal static class MadeUpFiles
{
    private const int UnitsOfProvince = 400;
    private static readonly string Folder = Path.Combine("artifacts", "benchmarks");

    /// <summary>100,000 people, thirty columns.</summary>
    public static string List() => Once("list.xlsx", file =>
    {
        var people = new MadeUpPeople(20260101);
        ListWriter.Write(file, "DANH SÁCH VIÊN CHỨC TỈNH", MadeUpPeople.Headings, Enumerable.Range(1, 100_000).Select(i => people.Row(i, UnitsOfProvince)));
    });

    /// <summary>As many rows as a sheet can hold, four columns of them: more cells would be refused.</summary>
    public static string Million() => Once("million.xlsx", file =>
    {
        int[] kept = [1, 2, 5, 11];
        var people = new MadeUpPeople(20260102);
        ListWriter.Write(file, "DANH SÁCH VIÊN CHỨC", [.. kept.Select(i => MadeUpPeople.Headings[i])],
            Enumerable.Range(1, 1_048_574).Select(i => people.Row(i, UnitsOfProvince)).Select(row => kept.Select(i => row[i]).ToArray()));
    });

    /// <summary>320 workbooks of one unit each, 20,000 people together.</summary>
    public static string Units() => Once("units", folder =>
    {
        Directory.CreateDirectory(folder);
        var people = new MadeUpPeople(20260103);
        foreach (var unit in Enumerable.Range(0, 320))
        {
            var name = MadeUpPeople.Unit(unit);
            var rows = Enumerable.Range(1, unit % 2 == 0 ? 100 : 25).Select(i => people.Row((unit * 100) + i, 1)).Select(row => row.Select((value, column) => column == 7 ? name : value).ToArray());
            ListWriter.Write(Path.Combine(folder, unit.ToString("D3", System.Globalization.CultureInfo.InvariantCulture) + ".xlsx"), "DANH SÁCH VIÊN CHỨC " + name.ToUpperInvariant(), MadeUpPeople.Headings, rows);
        }
    });

    /// <summary>A database of five rounds, 21,000 people in each.</summary>
    public static string Years() => Once("years.db", MadeUpYears.Write);

    /// <summary>A name for a database that is not there yet.</summary>
    public static string NewDatabase()
    {
        var file = Path.Combine(Folder, "census.db");
        foreach (var part in Directory.GetFiles(Folder, "census.db*"))
        {
            File.Delete(part);
        }
        return file;
    }

    private static string Once(string name, Action<string> write)
    {
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, name);
        if (!Path.Exists(file))
        {
            var half = file + ".half";
            if (Directory.Exists(half))
            {
                Directory.Delete(half, recursive: true);
            }
            write(half);
            Directory.Move(half, file);
        }
        return file;
    }
}
