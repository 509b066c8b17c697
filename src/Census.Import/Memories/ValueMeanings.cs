using Census.Core.Degrees;
using Census.Core.People;
using Census.Import.Reference;

namespace Census.Import.Memories;

/// <summary>Meanings of values: from what an officer writes ("bachelor", "Đại học") to what is kept, and back to words.</summary>
public static class ValueMeanings
{
    /// <summary>What is kept of a meaning: a code, a key or the name of a unit; null when the words mean nothing of that kind.</summary>
    public static string? Parse(ValueKind kind, string text, ReferenceData reference) => kind switch
    {
        ValueKind.Degree => (DegreeLevels.Parse(text) ?? DegreeText.HeaderLevel(text, reference.Degrees))?.Code(),
        ValueKind.Category => (StaffCategories.Parse(text) ?? reference.Categories.Read(text))?.Code(),
        ValueKind.Ethnic => reference.EthnicGroups.ByKey(text)?.Key ?? reference.EthnicGroups.Find(text),
        ValueKind.Field => (Fields.Parse(text) ?? reference.FieldWords.OfText(text))?.Code(),
        ValueKind.Unit or _ => text.Trim() is { Length: > 0 } name ? name : null,
    };

    /// <summary>Every meaning that a value of a kind can have, as it is kept, with its Vietnamese words; of units none: they are the units there are.</summary>
    public static IReadOnlyList<(string Meaning, string Name)> Choices(ValueKind kind, ReferenceData reference) =>
    [
        .. (kind switch
        {
            ValueKind.Degree => DegreeLevels.All.Select(level => level.Code()),
            ValueKind.Category => StaffCategories.Codes,
            ValueKind.Ethnic => reference.EthnicGroups.All.Select(group => group.Key),
            ValueKind.Field => Fields.Codes,
            ValueKind.Unit or _ => [],
        }).Select(meaning => (meaning, Name(kind, meaning, reference))),
    ];

    /// <summary>A kept meaning in Vietnamese words ("Đại học").</summary>
    public static string Name(ValueKind kind, string meaning, ReferenceData reference) => kind switch
    {
        ValueKind.Degree => DegreeLevels.Parse(meaning)?.Vietnamese(),
        ValueKind.Category => StaffCategories.Parse(meaning)?.Vietnamese(),
        ValueKind.Ethnic => reference.EthnicGroups.ByKey(meaning)?.Name,
        ValueKind.Field => Fields.Parse(meaning)?.Vietnamese(),
        ValueKind.Unit or _ => meaning,
    }
    ?? meaning;
}
