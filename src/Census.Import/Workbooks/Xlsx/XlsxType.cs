namespace Census.Import.Workbooks.Xlsx;

/// <summary>What a cell element says it holds (its attribute t); a number where it says nothing.</summary>
internal enum XlsxType
{
    Number,
    Shared,
    TextOfFormula,
    Inline,
    Logical,
    Fault,
    Day,
}

/// <summary>The words of the standard for <see cref="XlsxType"/>; a word that it does not know is taken for a number, as Excel does.</summary>
internal static class XlsxTypes
{
    public static XlsxType Of(ReadOnlySpan<char> word) => word switch
    {
        "s" => XlsxType.Shared,
        "str" => XlsxType.TextOfFormula,
        "inlineStr" => XlsxType.Inline,
        "b" => XlsxType.Logical,
        "e" => XlsxType.Fault,
        "d" => XlsxType.Day,
        _ => XlsxType.Number,
    };
}
