namespace Census.Database;

/// <summary>
/// Says what a select gives: the row record whose properties are its columns, or long for a single number. Every constant that holds
/// a select bears one; a test holds it against the columns that the database reports.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ReturnsAttribute<T> : Attribute;
