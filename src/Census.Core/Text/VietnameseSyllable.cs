using System.Text;

namespace Census.Core.Text;

/// <summary>
/// Whether a word can be a Vietnamese syllable: an onset, a rime, and a tone that the rime may bear. It is how one tells text that
/// was decoded rightly from text that was not; of the 128 letters with marks, a wrong table seldom gives a possible syllable.
/// </summary>
public static class VietnameseSyllable
{
    private static readonly HashSet<string> Onsets =
        [.. " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".Split(' ')];

    private static readonly HashSet<string> Rimes =
    [
        .. ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
            + "ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
            + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
            + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt").Split(' '),
    ];

    /// <summary>Upper and lower case alike; composed or not. A word without a vowel ("ThS") is none.</summary>
    public static bool IsOne(string word)
    {
        var (letters, tone) = WithoutTone(word);
        for (var onset = Math.Min(3, letters.Length); onset >= 0; onset--)
        {
            var rime = letters[onset..];
            if (Onsets.Contains(letters[..onset]) && Rimes.Contains(rime) && Bears(rime, tone))
            {
                return true;
            }
        }
        return false;
    }

    // rimes that end in a stop have two of the six tones
    private static bool Bears(string rime, char tone) =>
        !(rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch", StringComparison.Ordinal)) || tone is '\u0301' or '\u0323';

    private static (string Letters, char Tone) WithoutTone(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tone = '\0';
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tone = tone == '\0' ? c : '\uffff'; // two tones are none
            }
            else
            {
                letters.Append(c);
            }
        }
        return (tone == '\uffff' ? "" : letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }
}
