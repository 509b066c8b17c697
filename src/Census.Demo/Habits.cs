using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// How one sender's clerk fills in lists, year after year: days as text or as true dates, categories short or in full, what the
/// list leaves out so that the officer must say it on receipt.
/// </summary>
internal sealed record Habits(DemoUnit Sender)
{
    private readonly int _number = int.Parse(Sender.Code.AsSpan(3, 2), System.Globalization.CultureInfo.InvariantCulture);

    public bool TypesDaysAsText => Sender.Layout == Layout.Official ? _number % 3 != 0 : _number % 4 == 0;

    public bool WritesShortCategories => Sender.Layout == Layout.Official || _number % 5 == 0;

    public string Tick => _number % 4 == 0 ? "X" : "x";

    /// <summary>The unit list names no field for it.</summary>
    public bool HasNoListedField => Sender.Name is "Thư viện tỉnh" or "Trường THPT Bảo Lạc";

    /// <summary>Its list has no column for the category: all its people are public employees.</summary>
    public bool HasNoCategories => Sender.Name is "Trường THPT Bế Văn Đàn" or "Trường THPT Hòa An";

    public Field? FieldToSay => HasNoListedField ? Sender.Field : null;

    public StaffCategory? CategoryToSay => HasNoCategories ? StaffCategory.PublicEmployee : null;

    /// <summary>A day in the clerk's way; text that a slip has put there stays as it is.</summary>
    public object? Day(object? day) => day is DateOnly typed && TypesDaysAsText ? SheetRow.DayText(typed) : day;

    public string DayFormat => TypesDaysAsText ? Cells.TextFormat : Cells.DayFormat;

    public string Category(SheetRow row) => WritesShortCategories ? row.CategoryShort : row.Category;
}
