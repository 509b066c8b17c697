using System.Security.Cryptography;

namespace Census.Database.Tables;

/// <summary>One piece of a kept file: at most 8,000 bytes; pieces are numbered from 0. A file is named by the SHA-256 of its bytes.</summary>
public sealed record OriginalRow
{
    public required string Sha256 { get; init; }
    public required int PieceNo { get; init; }
    public required byte[] Bytes { get; init; }
}

/// <summary>The name of a kept file.</summary>
public sealed record OriginalNameRow
{
    public required string Sha256 { get; init; }
}

/// <summary>Whole files as they were received, each kept once however often it comes.</summary>
public static class OriginalTable
{
    private const int PieceLength = 8000;

    [Returns<OriginalRow>]
    private const string PiecesSql = "select Sha256, PieceNo, Bytes from Original where Sha256 = @Sha256 order by PieceNo";

    [Returns<long>]
    private const string CountSql = "select count(*) as Pieces from Original where Sha256 = @Sha256";

    [Returns<OriginalNameRow>]
    private const string NamesSql = "select distinct Sha256 from Original order by Sha256";

    /// <summary>Keeps the file and gives its SHA-256, 64 hexadecimal digits in lower case.</summary>
    public static string Keep(WriteSession w, byte[] bytes)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (w.Number(CountSql, new { Sha256 = sha256 }) == 0)
        {
            // an empty file is one empty piece
            var pieces = bytes.Length == 0 ? [bytes] : bytes.Chunk(PieceLength);
            w.InsertMany<OriginalRow>("Original", pieces.Select((piece, i) => new OriginalRow { Sha256 = sha256, PieceNo = i, Bytes = piece }));
        }
        return sha256;
    }

    /// <summary>The bytes of a kept file; null when none has this hash, or it is of no import that the session shows and no plan.</summary>
    public static byte[]? Read(ReadSession r, string sha256)
    {
        if (r.Viewer.UnitNo is not null && !IsShown(r, sha256))
        {
            return null;
        }
        var pieces = r.Query<OriginalRow>(PiecesSql, new { Sha256 = sha256 });
        if (pieces.Count == 0)
        {
            return null;
        }
        var whole = new MemoryStream(pieces.Count * PieceLength);
        foreach (var piece in pieces)
        {
            whole.Write(piece.Bytes);
        }
        return whole.ToArray();
    }

    private static bool IsShown(ReadSession r, string sha256) =>
        ImportTable.All(r).Any(import => import.Sha256 == sha256) || PlanTable.Versions(r).Any(version => version.Sha256 == sha256);

    /// <summary>The hashes of all kept files.</summary>
    public static IReadOnlyList<string> Names(ReadSession r) => [.. r.Query<OriginalNameRow>(NamesSql).Select(row => row.Sha256)];
}
