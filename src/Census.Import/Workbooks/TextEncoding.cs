using System.Text;
using Census.Core.Text;

namespace Census.Import.Workbooks;

/// <summary>
/// A text file as text, in composed letters and without a byte-order mark: UTF-8 or UTF-16 by their marks; UTF-16 without one by its many
/// zero bytes; UTF-8 when the bytes are valid UTF-8; else the Vietnamese Windows code page 1258, or Windows-1252 where that shows
/// text typed in TCVN3 or VNI fonts, which is decoded later, cell by cell.
/// </summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] bytes) => WellFormed.Of(Text(bytes)).TrimStart('\uFEFF').Normalize();

    /// <summary>UTF-16, little or big end first, or null.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
        {
            return null;
        }
        var (even, odd) = Zeros(bytes);
        return (bytes[0], bytes[1]) switch
        {
            (0xFF, 0xFE) => Encoding.Unicode,
            (0xFE, 0xFF) => Encoding.BigEndianUnicode,
            _ when odd > bytes.Length / 8 && even == 0 => Encoding.Unicode,
            _ when even > bytes.Length / 8 && odd == 0 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> bytes)
    {
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < Math.Min(bytes.Length, 4096); i++)
        {
            zeros = bytes[i] != 0 ? zeros : i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
        }
        return zeros;
    }

    private static string Text(byte[] bytes)
    {
        if (Utf16Of(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))) is { } utf16)
        {
            return utf16.GetString(bytes);
        }
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var western = Encoding.GetEncoding(1252).GetString(bytes);
            return LegacyText.Of(western.Split('\n').Take(500)) == LegacyEncoding.None ? Encoding.GetEncoding(1258).GetString(bytes) : western;
        }
    }
}
