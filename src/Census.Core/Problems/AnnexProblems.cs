namespace Census.Core.Problems;

/// <summary>What can be wrong with a question put to a cell of an annex table (C606x).</summary>
public static class AnnexProblems
{
    public static readonly ProblemCode NoSuchTable = new(
        "C6060",
        Severity.Error,
        "Không có bảng phụ lục “{value}”. Các bảng: {0}. Ví dụ xem một ô: PL03:2:5 (bảng, dòng, cột, đều đếm từ 1).",
        "There is no annex table “{value}”. The tables: {0}. A cell is named like PL03:2:5 (table, row, column, both from 1).");

    public static readonly ProblemCode NoSuchCell = new(
        "C6061",
        Severity.Error,
        "Không có ô {value}: bảng {0} có {1} dòng và {2} cột, đều đếm từ 1, dòng đầu là dòng ngay dưới tiêu đề.",
        "There is no cell {value}: table {0} has {1} rows and {2} columns, both from 1, the first row right under the headings.");

    public static readonly ProblemCode NobodyCounted = new(
        "C6062",
        Severity.Error,
        "Ô {value} ({0}) không đếm người trong danh sách nên không có ai để liệt kê; hãy chọn một ô đếm người, ví dụ cột “{1}”.",
        "Cell {value} ({0}) counts no people of the lists, so nobody can be named; choose one that counts people, such as column “{1}”.");
}
