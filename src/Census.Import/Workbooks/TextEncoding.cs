using System.Text;

namespace Census.Import.Workbooks;

/// <summary>
/// The encoding of a table in text without a byte-order mark: UTF-8 when the bytes are valid UTF-8, else the Vietnamese Windows
/// code page 1258. Marks are recognised by the reading package itself.
/// </summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Of(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return Strict;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1258);
        }
    }
}
