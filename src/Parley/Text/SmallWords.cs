using System.Collections.Frozen;

namespace Parley.Text;

/// <summary>The commonest small words of the languages in Latin letters that news comes in.</summary>
internal static class SmallWords
{
    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the of and to in a is that for on it with as was he his by at be from have has are this an but not they which who will would their been were had said its or more we you she her after over about when there what than into also could if out no all says"),
        ("de", "der die das und in zu den von mit ist des im dem nicht ein eine auf sich für auch als an es werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"),
        ("fr", "le la les de des du et en un une à est que qui dans pour sur au par il elle ne pas se ce plus avec son sa ses sont a aux ont été mais cette nous vous leur ils comme après entre selon deux même où lors"),
        ("es", "el la los las de del y en un una que es se por con para su al lo como más pero sus le ha este esta fue entre cuando muy sin sobre también hasta hay donde desde nos durante todos uno ni contra otros según no a o"),
        ("it", "il la lo gli le di del della dei delle e in un una che è per con non si da al alla sono dal dalla nel nella ha anche più come ma se questo questa suo sua dopo ai ed tra hanno stato essere alle degli ci o"),
        ("pt", "o a os as de do da dos das e em um uma que é para com não se por no na nos nas ao à mais como mas foi seu sua ou são ele pelo pela até isso também entre depois sem mesmo aos há já está segundo"),
        ("nl", "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar door naar uit nog over dan wordt heeft hij ze worden werd hebben wel geen deze tot zich meer of was kan zou zegt"),
        ("sv", "och i att en som det är av för på med den till har inte om ett de han var från sig men vi kan så efter ska hade eller när blir även under säger nu man där över mot"),
        ("da", "og i at en som det er af for på med den til har ikke om et de han var fra sig men vi kan så efter skal havde eller når bliver også under siger nu man der over mod af blev efter"),
        ("no", "og i å en som det er av for på med den til har ikke om et de han var fra seg men vi kan så etter skal hadde eller når blir også under sier nå man der over mot ble opp"),
        ("fi", "ja on ei että se hän oli ovat mutta myös kun joka tai mukaan kuin sen ole mitä jos vain sekä jo nyt tämä jotka olla niin siitä"),
        ("pl", "i w na z do nie się to że o jest jak za po ale od przez przy dla oraz tym był może są tego które który która ich jego już tylko być ma czy także"),
        ("cs", "a v se na je že s z do o i to k ve pro za by ale jako po jsou by podle však od až byl také které který jeho při už nebo si jen není"),
        ("hu", "a az és hogy nem is egy ez meg de volt már csak ha mint azt el még van szerint vagy amely aki után kell"),
        ("ro", "și în de la a cu pe că nu este un o să din care se pentru mai au fost ce sau dar după prin sunt acest această al ale lui"),
        ("tr", "ve bir bu da de için ile olarak daha çok olan gibi ne en kadar sonra ancak değil var ise olduğunu göre dedi her ya o"),
        ("id", "yang dan di dari untuk dengan pada ini itu dalam tidak akan ke oleh juga adalah telah mereka sebagai kata ada bisa karena lebih"),
        ("vi", "và của là có trong được các cho không một với những người này đã đến khi từ về để ông"),
        ("sq", "dhe të në e i për me që nga një është nuk se ka më ky kjo do por janë tha"),
        ("hr", "i u je na da se su za od s o koji što ne kao to koja iz bi će nije ali po te biti do ili prema sa"),
    ];

    private static readonly FrozenDictionary<string, string[]> LanguagesByWord = (
        from list in Lists
        from word in list.Words.Split(' ').Distinct()
        group list.Language by word).ToFrozenDictionary(words => words.Key, words => words.ToArray());

    /// <summary>The languages in which a lower-case word is one of the commonest; none for other words.</summary>
    public static IReadOnlyList<string> LanguagesOf(string word) => LanguagesByWord.TryGetValue(word, out var languages) ? languages : [];
}
