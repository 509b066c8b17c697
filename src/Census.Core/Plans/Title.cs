using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>A name in the two languages of the program; neither is empty.</summary>
public sealed record Title(string Vietnamese, string English)
{
    public string In(Language language) => language == Language.English ? English : Vietnamese;
}
