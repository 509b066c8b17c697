using System.Collections.Immutable;
using Census.Core.People;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// Under which headings the next rows stand. The style of numbering tells the depth: a style met later stands below those met
/// before (A over I, or I over A, as the sheet has it), and a heading closes all of its own style and deeper. A label ("Viên
/// chức") sets the category; a name sets the unit.
/// </summary>
internal sealed class SectionStack(Func<string, StaffCategory?> categoryOf)
{
    private readonly List<(Numbering Numbering, bool IsLabel)> _styles = [];
    private readonly List<SectionHeading> _open = [];

    public void Enter(SectionHeading heading)
    {
        var depth = DepthOf(heading);
        _open.RemoveAll(open => DepthOf(open) >= depth);
        _open.Add(heading);
        Open = new OpenSections([.. _open.Where(h => !h.IsLabel).Select(h => h.Text)], Category());
    }

    /// <summary>What the rows that come next stand under.</summary>
    public OpenSections Open { get; private set; } = new([], null);

    private StaffCategory? Category() => _open.Select(h => h.IsLabel ? h.Text : h.Group).OfType<string>()
        .Select(text => categoryOf(Core.Text.Fold.Key(text)))
        .LastOrDefault(category => category is not null);

    // without numbering, labels and units are styles of their own; with it, "A. Công chức" and "B. Trung tâm" stand side by side
    private int DepthOf(SectionHeading heading)
    {
        var style = (heading.Numbering, heading.Numbering == Numbering.None && heading.IsLabel);
        if (!_styles.Contains(style))
        {
            _styles.Add(style);
        }
        return _styles.IndexOf(style);
    }
}

/// <summary>The headings over a row: names of units, outermost first, and the category that the labels give.</summary>
internal sealed record OpenSections(ImmutableArray<string> UnitPath, StaffCategory? Category);
