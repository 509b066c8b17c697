namespace Census.Import.Matching;

/// <summary>
/// Who a row is because an officer said so: a person known (null: somebody new), and whether the row's unit is only beside the one
/// that counts. It stands above all evidence.
/// </summary>
internal sealed record Ruling(long? PersonNo, bool IsBeside)
{
    /// <summary>The ruling as a judgement; a person whom no list in force names has come in again under the old number.</summary>
    public Judgement On(KnownPeople known) => new(PersonNo is { } number ? known.Find(number) : null) { IsBeside = IsBeside };
}
