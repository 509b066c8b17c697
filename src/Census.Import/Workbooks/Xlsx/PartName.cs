namespace Census.Import.Workbooks.Xlsx;

/// <summary>The name of a part inside a package, from its root and without a slash before it ("xl/worksheets/sheet1.xml").</summary>
internal static class PartName
{
    /// <summary>The part that a target written in a folder of the package points to; steps that lead out of the package are left out.</summary>
    public static string Of(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }
        return string.Join('/', steps);
    }
}
