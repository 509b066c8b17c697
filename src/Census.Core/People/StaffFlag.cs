namespace Census.Core.People;

/// <summary>
/// What a list may say of a person with yes or no; silence is unknown. Trained to the standard of rank or title (CB30-08);
/// continuous professional training (CB30-09); meets the title standard (VL30-01); knowledge updated (DP30-02); qualification
/// fits the job post (DP30-03); named an expert (CB30-D1).
/// </summary>
public enum StaffFlag
{
    TitleTrained,
    ContinuousTraining,
    TitleStandard,
    KnowledgeUpdated,
    PostFit,
    Expert,
}

/// <summary>Codes of the flags, as plans and the database write them. An unknown code gives null.</summary>
public static class StaffFlags
{
    private static readonly string[] CodeOf =
        ["title-trained", "continuous-training", "title-standard", "knowledge-updated", "post-fit", "expert"];

    public static IEnumerable<StaffFlag> All => Enum.GetValues<StaffFlag>();

    public static IEnumerable<string> Codes => CodeOf;

    public static string Code(this StaffFlag flag) => CodeOf[(int)flag];

    public static StaffFlag? Parse(string? code) =>
        Array.IndexOf(CodeOf, code) is var i and >= 0 ? (StaffFlag)i : null;
}
