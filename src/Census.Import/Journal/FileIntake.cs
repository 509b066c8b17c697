using System.Security.Cryptography;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Journal;

/// <summary>A file that was read and holds people: its name, hash, bytes and draft, and what the importer said of it.</summary>
internal sealed record IncomingFile(string Name, string Sha256, byte[] Bytes, FileDraft Draft, Given Given)
{
    /// <summary>Cells that were mended; the draft has read them so.</summary>
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];

    /// <summary>The file of an import as it was kept, read again with what was said at the time and what is remembered now.</summary>
    public static IncomingFile Kept(ReadSession r, ReferenceData reference, ImportRow import)
    {
        var given = new Given(import.GivenUnit, Fields.Parse(import.GivenField), StaffCategories.Parse(import.GivenCategory), import.ReadHidden == 1);
        var bytes = OriginalTable.Read(r, import.Sha256)!;
        var repairs = CellRepairTable.OfImport(r, import.ImportNo);
        var draft = FileDrafter.Draft(bytes, reference, given, import.FileName, ReadBudget.OfKept, import.RoundDate, MemoryBook.Load(r), repairs);
        return new IncomingFile(import.FileName, import.Sha256, bytes, draft, given) { Repairs = repairs };
    }
}

/// <summary>
/// A file on its way in: either ready to be judged, or done with because it is passed over or cannot be taken in. Exactly one of
/// the two is there.
/// </summary>
internal sealed record FileIntake(IncomingFile? File, FileResult? Done)
{
    private const int LongList = 50_000;

    /// <summary>What was read of a file that is refused because it holds no list.</summary>
    public FileDraft? WithoutList { get; private init; }

    /// <summary>Reads and understands a file; a file that cannot be opened is a refusal, not an exception.</summary>
    public static FileIntake Read(FoundFile file, ReferenceData reference, Given given, DateOnly? round = null, ReadBudget? limits = null, Memory? memory = null, IReadOnlyList<CellRepair>? repairs = null)
    {
        if (file.IsPassedOver)
        {
            return Finished(new FileResult(file.Name, null, FileStatus.Skipped) { Problems = [new Problem(FileProblems.PassedOver, new SourceRef())] });
        }
        if (file.Refusal is { } code)
        {
            return Refused(file, code, file.RefusalArguments);
        }
        try
        {
            var budget = limits ?? new ReadBudget();
            var bytes = file.Read(budget);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var draft = FileDrafter.Draft(bytes, reference, given, file.Name, budget, round, memory, repairs);
            GiveBack(draft);
            return draft.Refusal is null
                ? new FileIntake(new IncomingFile(file.Name, sha256, bytes, draft, given) { Repairs = repairs ?? [] }, null)
                : Finished(FileResults.Refused(file.Name, sha256, draft)) with { WithoutList = draft };
        }
        catch (InvalidDataException)
        {
            return Refused(file, FileProblems.Unreadable); // an archive whose entry is damaged
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(file, FileProblems.CannotOpen);
        }
    }

    // the cells of a long list take as much room as all its people, and nobody needs them any more
    private static void GiveBack(FileDraft draft)
    {
        if (draft.Sheets.Sum(sheet => sheet.Account.Seen) > LongList)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    private static FileIntake Refused(FoundFile file, ProblemCode code, IReadOnlyList<string>? arguments = null)
    {
        var refusal = new Problem(code, new SourceRef()) { Arguments = arguments ?? [] };
        return Finished(FileResults.Refused(file.Name, null, new FileDraft([], [refusal]) { Refusal = refusal }));
    }

    private static FileIntake Finished(FileResult result) => new(null, result);
}
