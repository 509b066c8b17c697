using Census.Import.Journal;
using Census.Web.Texts;

namespace Census.Web.Pages.Import;

/// <summary>Why an act on an import cannot be done, for somebody at a page.</summary>
internal static class RefusalWords
{
    public static string Of(Words words, ImportRefusal refusal, long importNo) => refusal switch
    {
        ImportRefusal.NoSuchImport => words["import.noSuchImport", importNo],
        ImportRefusal.AlreadyUndone => words["import.alreadyUndone", importNo],
        ImportRefusal.Replaced => words["import.wasReplaced", importNo],
        ImportRefusal.RoundLocked or _ => words["import.roundOfImportLocked"],
    };
}
