using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// What one row says about one person. Total: every row that names a person gives a record; what could not be read is left
/// unknown and reported. Null only when the name itself is no name.
/// </summary>
internal sealed class PersonParser(ReferenceData reference, Given given, TitleBlock title, ColumnHabits habits, ValueMemory values)
{
    // a name of a unit with single spaces, as a path of its own
    private static readonly Remembered<ImmutableArray<string>> Alone = new(name => [string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))]);

    private readonly TrainingColumns _training = new(reference.Training);

    /// <summary>The same, asking another copy of what is remembered.</summary>
    public PersonParser With(ValueMemory copy) => new(reference, given, title, habits, copy);

    public StaffRecord? Parse(RowReading row, OpenSections sections)
    {
        if (NameOf(row) is not { } name)
        {
            return null;
        }
        var (birth, columnSex) = DateCells.Birth(row);
        var sex = columnSex ?? SexOf(row);
        var (citizenId, oldId) = Ids(row, sex, birth);
        var placed = row.TextOf(StaffColumn.PositionAndUnit) is { } place ? PositionAndUnit.Of(place, reference.ListWords) : null;
        var unitPath = UnitPath(row, sections, placed);
        var titleCode = TitleCode(row);
        var degrees = DegreeColumns.Read(row, ReadDegree, reference.FieldWords);
        var party = PartyColumns.Read(row, habits);
        var facts = new StaffFacts
        {
            BirthDate = birth,
            Sex = sex ?? citizenId?.Sex,
            EthnicGroup = EthnicGroup(row),
            Category = CategoryOf(row) ?? sections.Category ?? title.Category ?? given.Category ?? (titleCode is null ? null : reference.TitleCodes.CategoryOf(titleCode)),
            Position = row.TextOf(StaffColumn.Position) ?? placed?.Position ?? row.TextOf(StaffColumn.JobPost),
            TitleCode = titleCode,
            Degrees = degrees,
            JoinedOn = DateCells.Read(row, StaffColumn.JoinedOn),
            Field = FieldOf(row, unitPath, titleCode, degrees?.Held.Select(q => q.Major).FirstOrDefault(m => m is not null)),
            IsPartyMember = party.IsMember,
            PartyAdmittedOn = party.AdmittedOn,
            PartyOfficialOn = party.OfficialOn,
            PoliticalTheory = _training.Politics(row),
            StateManagement = _training.StateManagement(row),
            Languages = _training.Languages(row),
            Computing = _training.Computing(row),
            SalaryThousandths = SalaryCells.Read(row),
            Flags = Flags(row),
        };
        return new StaffRecord(
            new PersonIdentity(name) { CitizenId = citizenId, OldId = oldId, EmployeeCode = row.TextOf(StaffColumn.EmployeeCode) },
            facts with { Erased = DashedCells.Of(row, facts) })
        { UnitPath = unitPath };
    }

    private DegreeReading ReadDegree(string text) => values.Degree(text) ?? DegreeText.Read(text, reference.Degrees);

    private static string? NameOf(RowReading row)
    {
        var columns = row.Header.NameColumns.ToList();
        var text = string.Join(' ', columns.Select(column => row.At(column).Text.Trim()).Where(part => part.Length > 0));
        var reading = PersonNameText.Read(text);
        if (reading.Name is null)
        {
            row.Report(RowProblems.NotAName, columns[0], text);
        }
        else if (reading.Note is not null)
        {
            row.Report(RowProblems.NameRepaired, columns[0], text, reading.Name);
        }
        return reading.Name;
    }

    private Sex? SexOf(RowReading row)
    {
        if (row.The(StaffColumn.Sex) is not null)
        {
            return row.Read<Sex>(StaffColumn.Sex, SexText.Read, CellProblems.UnknownSex);
        }
        var male = Ticked(row, StaffColumn.SexMale);
        var female = Ticked(row, StaffColumn.SexFemale);
        if (male == true && female == true)
        {
            row.Report(CellProblems.TwoSexesFilled, row.Header.The(StaffColumn.SexFemale));
            return null;
        }
        return male == true || (female == false && !row.Header.Has(StaffColumn.SexMale)) ? Sex.Male
            : female == true || (male == false && !row.Header.Has(StaffColumn.SexFemale)) ? Sex.Female
            : null;
    }

    private bool? Ticked(RowReading row, StaffColumn column) => row.Header.The(column) is not { } bound ? null
        : row.At(bound) is { IsEmpty: false } cell ? Marks.Tick(cell.Text)
        : habits.Blank(bound.Index);

    private (CitizenId? Id, string? OldId) Ids(RowReading row, Sex? sex, PartialDate? birth)
    {
        var (id, old) = IdIn(row, StaffColumn.CitizenId, sex, birth);
        var (second, older) = IdIn(row, StaffColumn.OldId, sex, birth);
        return (id ?? second, old ?? older);
    }

    private (CitizenId? Id, string? OldId) IdIn(RowReading row, StaffColumn meaning, Sex? sex, PartialDate? birth)
    {
        if (row.The(meaning) is not { } found || Marks.IsDash(found.Cell.Text))
        {
            return (null, null);
        }
        var reading = CitizenIdText.Read(found.Cell.Text, sex, birth, reference.IdProvinces);
        ProblemCode? problem = reading.Doubt switch
        {
            IdDoubt.None => null,
            IdDoubt.ZerosRestored => CellProblems.IdZerosRestored,
            IdDoubt.PrecisionLost => CellProblems.IdPrecisionLost,
            IdDoubt.UnknownProvince => CellProblems.IdUnknownProvince,
            IdDoubt.SexDiffers => CellProblems.IdSexDiffers,
            IdDoubt.BirthYearDiffers => CellProblems.IdBirthYearDiffers,
            _ => CellProblems.IdWrongLength,
        };
        if (problem is not null)
        {
            row.Report(problem, found.Column, found.Cell.Text);
        }
        return (reading.Id, reading.OldId);
    }

    private string? EthnicGroup(RowReading row)
    {
        if (row.TextOf(StaffColumn.EthnicGroup) is not { } text)
        {
            return null;
        }
        if (values.EthnicGroup(text) is { } remembered)
        {
            return remembered;
        }
        var group = reference.EthnicGroups.Find(text);
        if (group is null)
        {
            row.Report(CellProblems.UnknownEthnicGroup, row.Header.The(StaffColumn.EthnicGroup), text);
        }
        else if (reference.EthnicGroups.IsProvisional(text))
        {
            row.Report(CellProblems.ProvisionalEthnicGroup, row.Header.The(StaffColumn.EthnicGroup), text, reference.EthnicGroups.ByKey(group)!.Name);
        }
        return group;
    }

    private StaffCategory? CategoryOf(RowReading row)
    {
        if (row.The(StaffColumn.Category) is not null)
        {
            return row.Read<StaffCategory>(StaffColumn.Category, text => values.Category(text) ?? reference.Categories.Read(text), CellProblems.UnknownCategory);
        }
        var ticked = row.All(StaffColumn.CategoryTick).Where(c => IsTicked(c.Cell, c.Column)).ToList();
        if (ticked.Count > 1)
        {
            row.Report(RowProblems.TwoCategories, ticked[1].Column);
        }
        return ticked.Count == 1 ? ticked[0].Column.Meaning.Category : null;
    }

    // a column of contracts may say which ("HĐ 111"); other words in it say nothing of the category
    private bool IsTicked(Cell cell, BoundColumn column) =>
        !cell.IsEmpty && (Marks.Tick(cell.Text) == true || reference.Categories.Read(cell.Text) == column.Meaning.Category);

    private string? TitleCode(RowReading row)
    {
        if (row.TextOf(StaffColumn.TitleCode) is not { } text)
        {
            return null;
        }
        var code = reference.TitleCodes.Normalise(text);
        if (code is null)
        {
            row.Report(CellProblems.UnknownTitleCode, row.Header.The(StaffColumn.TitleCode), text);
        }
        return code;
    }

    // a unit written behind the post speaks only where no heading above the row names one
    private ImmutableArray<string> UnitPath(RowReading row, OpenSections sections, PositionAndUnit? placed)
    {
        ImmutableArray<string> path = [.. sections.UnitPath.Select(values.Unit)];
        var own = (row.TextOf(StaffColumn.Unit) ?? (path.IsEmpty ? placed?.Unit : null)) is { } text ? values.Unit(text) : null;
        return own is null || (path.Length > 0 && Fold.NameKey(path[^1]) == Fold.NameKey(own))
            ? path
            : path.IsEmpty ? Alone.Of(own) : path.AddRange(Alone.Of(own));
    }

    private FieldFinding? FieldOf(RowReading row, ImmutableArray<string> unitPath, string? titleCode, string? major)
    {
        if (row.Read<Field>(StaffColumn.Field, text => values.Field(text) ?? reference.FieldWords.OfText(text), CellProblems.UnknownField) is { } stated)
        {
            return new FieldFinding(stated, FieldRule.Column);
        }
        if (given.Field is { } said)
        {
            return new FieldFinding(said, FieldRule.Importer);
        }
        if (titleCode is not null && reference.TitleCodes.FieldOf(titleCode) is { } ofTitle)
        {
            return new FieldFinding(ofTitle, FieldRule.TitleCode);
        }
        var names = unitPath.Reverse().Append(given.Unit ?? title.Unit);
        if (names.Select(name => name is null ? null : reference.FieldWords.OfUnitName(name)).FirstOrDefault(f => f is not null) is { } ofUnit)
        {
            return new FieldFinding(ofUnit, FieldRule.UnitName);
        }
        return major is not null && reference.FieldWords.OfMajor(major) is { } ofMajor ? new FieldFinding(ofMajor, FieldRule.Major) : null;
    }

    private StatedFlags Flags(RowReading row) =>
        FlagColumns.Aggregate(StatedFlags.None, (flags, asked) => flags.With(asked.Flag, FlagOf(row, asked.Column)));

    private bool? FlagOf(RowReading row, StaffColumn column)
    {
        if (row.Header.The(column) is not { } bound)
        {
            return null;
        }
        var cell = row.At(bound);
        if (cell.IsEmpty)
        {
            return habits.Blank(bound.Index);
        }
        var stated = Marks.YesNo(cell.Text);
        if (stated is null)
        {
            row.Report(CellProblems.NotYesNo, bound, cell.Text);
        }
        return stated;
    }

    private static readonly (StaffColumn Column, StaffFlag Flag)[] FlagColumns =
    [
        (StaffColumn.TitleTrained, StaffFlag.TitleTrained),
        (StaffColumn.ContinuousTraining, StaffFlag.ContinuousTraining),
        (StaffColumn.TitleStandard, StaffFlag.TitleStandard),
        (StaffColumn.KnowledgeUpdated, StaffFlag.KnowledgeUpdated),
        (StaffColumn.PostFit, StaffFlag.PostFit),
        (StaffColumn.Expert, StaffFlag.Expert),
    ];
}
