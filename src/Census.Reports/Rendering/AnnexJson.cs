using System.Text.Json;
using Census.Core.Text;
using Census.Reports.Annexes;

namespace Census.Reports.Rendering;

/// <summary>
/// Annex tables for programs. Rows and columns carry the numbers by which <c>explain</c> names a cell. A cell is a text; a number, null
/// where the lists cannot tell; a share as numerator, denominator and percent (null over nobody); a change, in people or in points;
/// "-" where nothing belongs. Numbers that are not whole have six decimals.
/// </summary>
internal static class AnnexJson
{
    private const int Decimals = 6;

    public static void Write(Utf8JsonWriter json, IEnumerable<AnnexTable> annexes)
    {
        json.WriteStartArray("annexes");
        foreach (var annex in annexes)
        {
            Write(json, annex);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AnnexTable annex)
    {
        json.WriteStartObject();
        json.WriteString("code", annex.Code);
        json.WriteString("title", annex.Title.Vietnamese);
        json.WriteStartArray("columns");
        foreach (var (i, column) in annex.Columns.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("column", i + 1);
            json.WriteString("heading", column.Heading.Vietnamese);
            json.WriteString("group", column.Group?.Vietnamese);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var (i, row) in annex.Rows.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("row", i + 1);
            json.WriteString("kind", Kind(row.Kind));
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                Write(json, cell);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in annex.Notes)
        {
            json.WriteStringValue(note.In(Language.Vietnamese));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Kind(AnnexRowKind kind) => kind switch
    {
        AnnexRowKind.Item => "item",
        AnnexRowKind.Section => "section",
        AnnexRowKind.Total => "total",
        AnnexRowKind.GrandTotal => "grand-total",
    };

    private static void Write(Utf8JsonWriter json, AnnexCell cell)
    {
        switch (cell)
        {
            case TextCell text:
                json.WriteStringValue(text.Text.Vietnamese);
                break;
            case CountCell { Count: { } count }:
                json.WriteNumberValue(count);
                break;
            case ShareCell share:
                Write(json, share);
                break;
            case ChangeCell { Change: { } change } it:
                json.WriteStartObject();
                json.WriteNumber("change", change.Rounded(Decimals));
                json.WriteString("unit", it.IsPoints ? "points" : "people");
                json.WriteEndObject();
                break;
            case EmptyCell:
                json.WriteStringValue("-");
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, ShareCell share)
    {
        json.WriteStartObject();
        json.WriteNumber("numerator", share.Ratio.Numerator);
        json.WriteNumber("denominator", share.Ratio.Denominator);
        if (share.Ratio.Percent is { } percent)
        {
            json.WriteNumber("percent", percent.Rounded(Math.Max(Decimals, share.Decimals)) + 0.0m);
        }
        else
        {
            json.WriteNull("percent");
        }
        json.WriteEndObject();
    }
}
