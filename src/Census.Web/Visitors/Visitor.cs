using Census.Core.Rights;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;

namespace Census.Web.Visitors;

/// <summary>
/// Who asks for the page: the account (null while nobody is signed in), what it may, in which language, from where. Pages reach the
/// database only through <see cref="Database"/>, which gives what this visitor may see; asking for it while nobody is signed in is a bug and throws.
/// </summary>
public sealed class Visitor(CensusDatabase whole)
{
    private CensusDatabase? _own;

    public Language Language { get; set; } = Language.Vietnamese;

    public AccountRow? Account { get; private set; }

    public Viewer? Viewer { get; private set; }

    /// <summary>The network address, for the audit log; null on the machine itself.</summary>
    public string? Source { get; set; }

    public bool IsSignedIn => Viewer is not null;

    public CensusDatabase Database => _own ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool May(Act act) => Viewer?.May(act) == true;

    public bool Sees(Sensitive fact) => Viewer?.Sees(fact) == true;

    /// <summary>From here on the page is for this account.</summary>
    public void Is(AccountRow account, Viewer viewer) => (Account, Viewer, _own) = (account, viewer, whole.As(viewer));

    /// <summary>Writes what the visitor saw or did into the audit log.</summary>
    public void Note(string action, string? subject = null, string? reason = null) =>
        whole.Write(w => AuditTable.Add(w, Account?.Name ?? "", action, subject, reason, Source));

    /// <summary>The same beside an act, in its own transaction: neither is kept without the other.</summary>
    public void Note(WriteSession w, string action, string? subject = null, string? reason = null) =>
        AuditTable.Add(w, Account?.Name ?? "", action, subject, reason, Source);
}
