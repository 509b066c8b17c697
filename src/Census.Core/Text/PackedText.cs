using System.Text;

namespace Census.Core.Text;

/// <summary>
/// A text that is kept for long and looked at once, in UTF-8: Vietnamese takes a little more than half the room. Equal when the texts are.
/// Broken halves of characters come back as U+FFFD, the sign for "lost".
/// </summary>
public sealed class PackedText(string text) : IEquatable<PackedText>
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public override string ToString() => Encoding.UTF8.GetString(_bytes);

    public bool Equals(PackedText? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => Equals(obj as PackedText);

    public override int GetHashCode() => _bytes.Length;
}
