namespace Census.Core.Plans;

/// <summary>The form of a document that reports on a plan: of the State (Decree 30/2020/NĐ-CP) or of the Party.</summary>
public enum DocumentForm
{
    State,
    Party,
}

/// <summary>Codes of the forms, as plans write them. An unknown code gives null.</summary>
public static class DocumentForms
{
    private static readonly string[] CodeOf = ["state", "party"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static string Code(this DocumentForm form) => CodeOf[(int)form];

    public static DocumentForm? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (DocumentForm)i : null;
}
