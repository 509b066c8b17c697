namespace Census.Core.Problems;

/// <summary>Why a version of a plan, or a scenario by a name, is not kept (C603x).</summary>
public static class PlanChangeProblems
{
    public static readonly ProblemCode ChangedMeanwhile = new(
        "C6033",
        Severity.Error,
        "Trong lúc bạn sửa, đã có người lưu một phiên bản khác của kế hoạch “{value}” (lần ghi số {0}); bản của bạn chưa được lưu. Tải bản của bạn về, mở lại kế hoạch để xem thay đổi của người đó, rồi sửa tiếp trên phiên bản mới.",
        "While you were editing, somebody kept another version of the plan “{value}” (ledger number {0}); yours is not kept. Download yours, open the plan again to see what was changed, and go on from the new version.");

    public static readonly ProblemCode IdTaken = new(
        "C6034",
        Severity.Error,
        "Đã có kế hoạch mang mã “{value}”. Đặt mã khác cho kế hoạch mới, hoặc mở kế hoạch đó để sửa.",
        "There is a plan “{value}” already. Give the new plan another id, or open that plan and change it.");

    public static readonly ProblemCode NothingChanged = new(
        "C6035",
        Severity.Error,
        "Kế hoạch “{value}” không có gì khác phiên bản đang dùng, nên không lưu phiên bản mới. Sửa nội dung cần đổi rồi lưu lại.",
        "The plan “{value}” is the same as the version in force, so no new version is kept. Change what is to be changed and save again.");

    public static readonly ProblemCode ScenarioNameTaken = new(
        "C6036",
        Severity.Error,
        "Không dùng được tên kịch bản “{value}”: tên để trống, dài quá 100 ký tự hoặc đã có kịch bản mang tên này. Đặt tên khác.",
        "The name “{value}” cannot be given to a scenario: it is blank, longer than 100 characters, or another has it. Give another name.");
}
