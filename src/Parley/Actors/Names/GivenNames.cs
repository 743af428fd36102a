namespace Parley.Actors.Names;

/// <summary>Tells whether two given names may be one person's: equal, an initial, a short form.</summary>
internal static class GivenNames
{
    /// <summary>Short forms that do not begin like the name they stand for, each line the forms of one name.</summary>
    private static readonly string[] ShortForms =
    [
        "william bill billy will willie", "robert bob bobby rob robbie", "richard dick rick ricky", "james jim jimmy jamie", "john jack johnny", "edward ed eddie ted teddy ned",
        "charles chuck charlie", "henry harry hank", "anthony tony", "michael mike mick mickey", "joseph joe joey", "thomas tom tommy", "margaret peggy maggie meg", "elizabeth liz beth betty eliza lizzie",
        "katherine kathy kate katie kay catherine", "patricia pat patty trish", "barbara barb", "susan sue susie", "deborah debbie deb", "jennifer jen jenny", "stephen steve steven stevie",
        "lawrence larry", "andrew andy drew", "alexander alex sasha oleksandr aleksandr", "vladimir volodymyr vova", "nicholas nick", "peter pete", "daniel dan danny", "david dave", "gregory greg",
        "kenneth ken kenny", "ronald ron ronnie", "theodore ted teddy", "timothy tim", "walter walt", "raymond ray", "rudolph rudy rudolf", "newton newt", "bernard bernie", "christopher chris", "matthew matt",
        "benjamin ben benny", "samuel sam", "frederick fred freddie", "geoffrey jeff jeffrey geoff", "gerald gerry jerry", "leonard len lenny", "martin marty", "nancy nan", "philip phil", "donald don donny",
        "douglas doug", "eugene gene", "francis frank", "harold hal", "judith judy", "kimberly kim", "victoria vicky", "virginia ginny", "zachary zach", "antonio tony", "sergei sergey serhiy", "dmitry dmitri dmytro",
        "yuri yuriy", "mikhail mykhailo", "andrei andrey andriy", "abigail abby", "rebecca becky", "jacqueline jackie", "rosalind roz", "mitchell mitch", "randall randy", "russell russ", "terence terry", "albert al",
    ];

    private static readonly Dictionary<string, HashSet<string>> SameAs = Load();

    /// <summary>Whether two given names, or their initials, may be one person's.</summary>
    public static bool MayBeOne(string left, string right)
    {
        var (first, second) = (Bare(left), Bare(right));
        if (first.Length == 0 || second.Length == 0)
        {
            return true;
        }

        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && (shorter.Length is 1 or > 2)
            || (SameAs.TryGetValue(shorter, out var forms) && forms.Contains(longer));
    }

    private static string Bare(string name) => name.TrimEnd('.').ToLowerInvariant();

    private static Dictionary<string, HashSet<string>> Load()
    {
        var same = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in ShortForms)
        {
            var forms = line.Split(' ');
            foreach (var form in forms)
            {
                if (!same.TryGetValue(form, out var others))
                {
                    same[form] = others = new HashSet<string>(StringComparer.Ordinal);
                }

                others.UnionWith(forms);
            }
        }

        return same;
    }
}
