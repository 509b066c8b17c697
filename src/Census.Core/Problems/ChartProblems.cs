namespace Census.Core.Problems;

/// <summary>Why a chart or a picture cannot be made (C605x).</summary>
public static class ChartProblems
{
    public static readonly ProblemCode NoBrowser = new(
        "C6050",
        Severity.Error,
        "Để ghi tệp {value} cần một trình duyệt cài trên máy (Microsoft Edge, Google Chrome hoặc Chromium), nhưng không tìm thấy. Cài một trình duyệt, hoặc đặt đường dẫn của nó vào biến CENSUS_BROWSER; tệp .svg và các tệp khác không cần trình duyệt.",
        "Writing {value} needs a browser on this computer (Microsoft Edge, Google Chrome or Chromium), and none was found. Install one, or put its path into the variable CENSUS_BROWSER; .svg and the other files need none.");

    public static readonly ProblemCode BrowserFailed = new(
        "C6051",
        Severity.Error,
        "Trình duyệt {0} không ghi được tệp {value} trong {1} giây. Đóng các cửa sổ trình duyệt rồi chạy lại, đặt trình duyệt khác vào biến CENSUS_BROWSER, hoặc ghi tệp .svg.",
        "The browser {0} did not write {value} within {1} seconds. Close its windows and run again, name another browser in the variable CENSUS_BROWSER, or write an .svg file.");

    public static readonly ProblemCode NoTargets = new(
        "C6052",
        Severity.Error,
        "Kế hoạch “{value}” không có chỉ tiêu bằng số cho mốc năm {0} nên không vẽ được biểu đồ này. Chọn mốc khác bằng --horizon hoặc kế hoạch khác bằng --plan.",
        "The plan “{value}” has no target with a number for {0}, so there is nothing to draw. Choose another year with --horizon or another plan with --plan.")
    {
        OnPage = new(
            "Kế hoạch “{value}” không có chỉ tiêu bằng số cho mốc năm {0} nên không vẽ được biểu đồ này. Chọn mốc hoặc kế hoạch khác.",
            "The plan “{value}” has no target with a number for {0}, so there is nothing to draw. Choose another year or another plan."),
    };

    public static readonly ProblemCode NobodyToDraw = new(
        "C6053",
        Severity.Error,
        "Kỳ {value} không có ai để vẽ biểu đồ “{0}”. Tiếp nhận danh sách của kỳ này trước (lệnh import), hoặc chọn kỳ khác bằng --round.",
        "Nobody is in force in round {value} to draw the chart “{0}” of. Take lists in first (import), or choose another round with --round.")
    {
        OnPage = new(
            "Kỳ {value} không có ai để vẽ biểu đồ “{0}”. Tiếp nhận danh sách của kỳ này trước, hoặc chọn kỳ khác.",
            "Nobody is in force in round {value} to draw the chart “{0}” of. Take lists in first, or choose another round.",
            "/import"),
    };

    public static readonly ProblemCode NoBaseline = new(
        "C6054",
        Severity.Error,
        "Kế hoạch “{value}” không có chỉ tiêu số lượng nào kèm số liệu gốc cho mốc năm {0} nên không có lộ trình để vẽ. Bổ sung mục “baseline” vào kế hoạch (lệnh plan add), hoặc chọn biểu đồ khác.",
        "The plan “{value}” has no head count with a baseline for {0}, so there is no path to draw. Add a “baseline” to the plan (plan add), or choose another chart.")
    {
        OnPage = new(
            "Kế hoạch “{value}” không có chỉ tiêu số lượng nào kèm số liệu gốc cho mốc năm {0} nên không có lộ trình để vẽ. Bổ sung số liệu gốc vào kế hoạch, hoặc chọn biểu đồ khác.",
            "The plan “{value}” has no head count with a baseline for {0}, so there is no path to draw. Add a baseline to the plan, or choose another chart.",
            "/plans"),
    };

    public static readonly ProblemCode NoEarlierRound = new(
        "C6055",
        Severity.Error,
        "Không có kỳ số liệu nào trước {value} để so sánh, hoặc chưa tính được tỷ lệ nào. Tiếp nhận danh sách của một kỳ trước, hoặc chọn biểu đồ khác.",
        "There is no round before {value} to compare with, or no share could be computed. Take lists of an earlier round in, or choose another chart.");
}
