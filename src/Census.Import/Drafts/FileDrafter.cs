using System.Collections.Immutable;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Checks;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Import.Repairs;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// From the bytes of a file to its draft: what its sheets are, whom they name, what is wrong, by the reference lists and by what is
/// remembered of its sender. Pure apart from the reading package.
/// </summary>
public static class FileDrafter
{
    public static FileDraft Draft(byte[] bytes, ReferenceData reference, Given given, string fileName, ReadBudget? budget = null, DateOnly? round = null, Memory? memory = null, IReadOnlyList<CellRepair>? repairs = null)
    {
        var limits = budget ?? new ReadBudget();
        var deadline = limits.Start();
        var content = WorkbookReader.Read(bytes, limits, Path.GetFileNameWithoutExtension(fileName), deadline);
        if (content.Refusal is { } refusal)
        {
            return new FileDraft([], [refusal]) { Refusal = refusal };
        }
        try
        {
            return Draft(content.Sheets, memory ?? Memory.None, new SheetDrafter(reference, given, round) { Deadline = deadline }, given, limits, fileName, round, repairs ?? []);
        }
        catch (ReadTooLongException)
        {
            var tooSlow = WorkbookContent.TooSlow(limits).Refusal!;
            return new FileDraft([], [tooSlow]) { Refusal = tooSlow };
        }
    }

    private static FileDraft Draft(IReadOnlyList<Sheet> content, Memory memory, SheetDrafter drafter, Given given, ReadBudget limits, string fileName, DateOnly? round, IReadOnlyList<CellRepair> repairs)
    {
        var cut = content.Select(sheet => LongCells.Cut(sheet, limits.CellCharacters)).ToList();
        var repaired = cut.Select(sheet => TextRepair.Of(sheet.Sheet)).ToList();
        // after the texts are Unicode, so that a repair speaks of what officers were shown
        var mended = repaired.Select(sheet => MendedSheet.Of(sheet.Sheet, repairs)).ToList();
        ImmutableArray<SheetDraft> Sheets(Sender? of)
        {
            var reader = drafter.With(memory.For(of));
            return [.. mended.SelectMany(sheet => reader.DraftAll(sheet.Sheet))];
        }
        // whose list it is shows only when it has been read; most senders are read like all others
        var sheets = Sheets(null);
        var sender = Sender.Of(sheets, given, fileName);
        sheets = memory.IsAbout(sender) ? Sheets(sender) : sheets;
        var remarks = repaired.Zip(cut).SelectMany(sheet => Remarks(sheet.First.Sheet, limits).Prepend(sheet.Second.Remark).Prepend(sheet.First.Remark).OfType<Problem>());
        var problems = remarks.Concat(mended.SelectMany(sheet => sheet.Told)).Concat(sheets.SelectMany(sheet => sheet.Problems)).Concat(StatisticsCheck.Of(sheets)).ToImmutableArray();
        var otherYear = FileNameYear.Look(fileName, round, sheets.Select(sheet => sheet.Title?.AsOf).FirstOrDefault(day => day is not null));
        return sheets.Any(sheet => sheet.People.Length > 0 || (sheet.Account.Refused > 0 && sheet.Kind == SheetKind.People))
            ? new FileDraft(sheets, otherYear is null ? problems : [otherYear, .. problems]) { Sender = sender }
            : Refused(sheets, problems);
    }

    private static FileDraft Refused(ImmutableArray<SheetDraft> sheets, ImmutableArray<Problem> problems)
    {
        var (members, works) = (sheets.Sum(sheet => sheet.Members.Length), sheets.Sum(sheet => sheet.Works.Length));
        var code = members > 0 ? MemberProblems.OnlyList
            : works > 0 ? WorkProblems.OnlyRegister
            : sheets.Any(sheet => sheet.Kind == SheetKind.Statistics) ? FileProblems.OnlyStatistics
            : FileProblems.NoPeople;
        var kept = members > 0 ? members : works;
        var refusal = new Problem(code, new SourceRef()) { Arguments = kept > 0 ? [kept.ToString("N0", VietnameseFormat.Numbers)] : [] };
        // the refusal says it for the whole file; that each sheet holds no list need not be said again
        var others = problems.Where(p => p.Code != LayoutProblems.Statistics && p.Code != LayoutProblems.NoHeader && (p.Code != WorkProblems.Register || members > 0));
        return new FileDraft(sheets, [refusal, .. others]) { Refusal = refusal };
    }

    private static IEnumerable<Problem> Remarks(Sheet sheet, ReadBudget budget)
    {
        if (sheet.CutAfter is { } row)
        {
            yield return new Problem(FileProblems.CutShort, new SourceRef(sheet.Name)) { Arguments = [row.ToString("N0", VietnameseFormat.Numbers), budget.EmptyRows.ToString("N0", VietnameseFormat.Numbers)] };
        }
        if (sheet.HiddenRows > 0)
        {
            yield return new Problem(LayoutProblems.HiddenRows, new SourceRef(sheet.Name)) { Arguments = [sheet.HiddenRows.ToString("N0", VietnameseFormat.Numbers)] };
        }
        if (sheet.FormulasWithoutResult.Count > 0)
        {
            yield return new Problem(LayoutProblems.FormulasWithoutResult, new SourceRef(sheet.Name)) { Arguments = [sheet.FormulasWithoutResult.Count.ToString("N0", VietnameseFormat.Numbers), sheet.FormulasWithoutResult[0]] };
        }
        if (sheet.IsWidthCut)
        {
            yield return new Problem(FileProblems.TooWide, new SourceRef(sheet.Name)) { Arguments = [budget.Columns.ToString("N0", VietnameseFormat.Numbers)] };
        }
    }
}
