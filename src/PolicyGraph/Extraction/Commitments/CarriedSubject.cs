using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Who acts in a sentence of a paragraph that leaves it out: the last subject that the paragraph printed.</summary>
/// <remarks>
/// A subject before the list (下一步，我局将…：) holds for its items. A body that one item names acts in that item alone; 我局, 我市 and the issuer by name go on.
/// </remarks>
sealed class CarriedSubject(UnitContext context)
{
    ActorReference? _lead;
    ActorReference? _last;
    bool _isInItem;

    public void OpenItem()
    {
        _isInItem = true;
        if (_last is not null && !IsOwn(_last))
            _last = _lead;
    }

    /// <param name="opensList">市教育局将：一是…: the subject is printed for all of the items.</param>
    public void Print(ActorReference subject, bool opensList)
    {
        _last = subject;
        if (!_isInItem || opensList || IsOwn(subject))
            _lead = subject;
    }

    /// <summary>Null where the issuer is meant. 冷链物流补贴视…确定 has a subject of its own, which is no body: then another body acts no more.</summary>
    public ActorReference? For(TextSpan sentence) =>
        _last is not null && !IsOwn(_last) && (_isInItem || _last.Kind is ActorKind.Class) && ActionReader.HasOtherSubject(context, sentence) ? _lead : _last;

    bool IsOwn(ActorReference subject) =>
        subject.Kind is ActorKind.Issuer or ActorKind.Region
        || (!subject.Mentions.IsEmpty && subject.Mentions.All(mention => context.Mentions[mention].Name is { } name && context.Header.Issuers.Contains(name)));
}
