using Census.Core.Text;

namespace Census.Cli;

/// <summary>
/// The command was asked for wrongly: an argument that does not exist, a path that is not there, a round that is no date. Exit
/// code 2; the sentence says what was found and what to write instead.
/// </summary>
public sealed class UsageFault(string vietnamese, string english) : Exception(english)
{
    public string Sentence(Language language) => language == Language.English ? Message : vietnamese;
}
