using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Census.Web.Texts;

/// <summary>A sentence for somebody at a page, and after it a link to the page on which what it says is done (null: none, or not for this visitor).</summary>
public sealed record Told(string Sentence, (string Address, string Name)? Link = null) : IHtmlContent
{
    [return: NotNullIfNotNull(nameof(sentence))]
    public static implicit operator Told?(string? sentence) => sentence is null ? null : new Told(sentence);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        encoder.Encode(writer, Sentence);
        if (Link is { } link)
        {
            writer.Write(" <a href=\"");
            encoder.Encode(writer, link.Address);
            writer.Write("\">");
            encoder.Encode(writer, link.Name);
            writer.Write("</a>");
        }
    }

    public override string ToString() => Sentence;
}
