using AngleSharp.Dom;

namespace Parley.Articles.Html;

/// <summary>How much text an element holds, white space not counted, and how much of it is links.</summary>
internal readonly record struct ElementSize(int Characters, int Links, int Linked)
{
    // Pages nest; counting each element's text to its end would take the square of the page's size.
    private const int MostNodes = 600;

    /// <summary>The size of an element; null when it holds more characters than these, or very many elements.</summary>
    public static ElementSize? Of(IElement element, int mostCharacters)
    {
        var (characters, links, linked, nodes) = (0, 0, 0, 0);
        return Add(element, isLink: false) ? new ElementSize(characters, links, linked) : null;

        bool Add(INode parent, bool isLink)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (node is IText { Data: var data })
                {
                    var length = data.Length > mostCharacters * 4 ? data.Length : data.Count(character => !char.IsWhiteSpace(character));
                    characters += length;
                    linked += isLink ? length : 0;
                }

                var opensLink = node is IElement { LocalName: "a" } link && link.HasAttribute("href");
                links += opensLink ? 1 : 0;
                if (++nodes > MostNodes || characters > mostCharacters || !Add(node, isLink || opensLink))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
