using System.Xml.Linq;

namespace Census.Import.Returns;

/// <summary>The names that the two dialects of the standard (ECMA-376 transitional and strict) give to the same things.</summary>
internal sealed record Dialect(XNamespace Main, XNamespace Relation, string RelationTypes)
{
    public static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static readonly Dialect Transitional = new(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

    private static readonly Dialect Strict = new(
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    /// <summary>The dialect of a part by the namespace of its root.</summary>
    public static Dialect Of(string rootNamespace) => rootNamespace == Strict.Main.NamespaceName ? Strict : Transitional;
}
