namespace Census.Core.People;

/// <summary>Sex as the lists carry it; null elsewhere in the code means that no list says.</summary>
public enum Sex
{
    Male,
    Female,
}
