using Census.Core.Degrees;
using Census.Core.People;
using Census.Reports.Figures;

namespace Census.Web.Texts;

/// <summary>Fields, degrees, categories, states as words: in Vietnamese their names, in English their codes written out. Null is what no list says.</summary>
public static class CodeWords
{
    public static string Of(this Words words, Field? field) => field is { } known ? words.Of(known.Vietnamese(), Written(known.Code())) : words["overview.unknown"];

    public static string Of(this Words words, DegreeLevel? level) => level is { } known ? words.Of(known.Vietnamese(), Written(known.Code())) : words["overview.unknown"];

    public static string Of(this Words words, StaffCategory? category) => category is { } known ? words.Of(known.Vietnamese(), Written(known.Code())) : words["overview.unknown"];

    /// <summary>The state of a round.</summary>
    public static string RoundState(this Words words, string state) => words[state switch
    {
        "open" => "overview.stateOpen",
        "review" => "overview.stateReview",
        "locked" => "overview.stateLocked",
        _ => "overview.statePublished",
    }];

    /// <summary>A sign for the state of a target beside its word, so that it is told apart without colours, and the class of its colour.</summary>
    public static (string Sign, string Class) Sign(TargetStatus status) => status switch
    {
        TargetStatus.Exceeded => ("▲", "good"),
        TargetStatus.Met => ("✓", "good"),
        TargetStatus.OnTrack => ("►", "warning"),
        TargetStatus.AtRisk => ("◆", "warning"),
        TargetStatus.Behind => ("■", "bad"),
        TargetStatus.InsufficientData => ("?", ""),
        TargetStatus.None => ("–", ""),
    };

    private static string Written(string code) => char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');
}
