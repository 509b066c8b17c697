namespace Census.Core.Text;

/// <summary>The languages in which the program speaks to people.</summary>
public enum Language
{
    Vietnamese,
    English,
}
