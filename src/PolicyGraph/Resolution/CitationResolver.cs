using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Turns a document's mentions of laws and policies into the distinct works that it cites, each with its keys.</summary>
/// <remarks>Pure: looks at one document and the authority. Keys rest on what is printed; only the level may be estimated.</remarks>
public sealed class CitationResolver
{
    /// <param name="Mentions">Those that name a work, in source coordinates, in text order; <see cref="WorkReference.Mentions"/> are indices into them.</param>
    /// <param name="Issuers">One a mention, in their order.</param>
    public sealed record Result(ImmutableArray<Mention> Mentions, ImmutableArray<WorkReference> Works, ImmutableArray<PrintedIssuers> Issuers);

    /// <param name="spellings">The names of agencies that the page spells otherwise, each with its official one on this page.</param>
    public static Result Resolve(NormalizedText text, DocumentHeader header, IReadOnlyList<WorkMention> mentions, IReadOnlyDictionary<string, string> spellings)
    {
        var letter = RegionAuthority.Default.Find(header.RegionCode);
        var read = Read(text, header, mentions, letter, spellings);
        var functions = CitationFunctionReader.Read(text.Text, mentions);
        var (placed, works) = CitationGrouping.Group(read);
        var kept = ImmutableArray.CreateBuilder<Mention>(read.Count);
        var issuers = ImmutableArray.CreateBuilder<PrintedIssuers>(read.Count);
        var position = new int[read.Count];
        for (var at = 0; at < read.Count; at++)
        {
            position[at] = kept.Count;
            if (placed[at].Work is null)
                continue;
            kept.Add(MentionOf(text, read[at].Mention, placed[at], functions[at]));
            issuers.Add(PrintedIssuers.Of(read[at]));
        }

        return new Result(kept.DrainToImmutable(), References(works, letter, functions, position), issuers.DrainToImmutable());
    }

    /// <summary>The work whose text a policy document is; null for a letter.</summary>
    public static WorkReference? ResolvePublished(DocumentHeader header)
    {
        if (header is not { Kind: DocumentKind.Policy, Title: { } title })
            return null;
        var letter = RegionAuthority.Default.Find(header.RegionCode);
        var folded = TitleFolding.Fold(title);
        var number = header.Number is { } own ? NumberKeyOf(own, letter, letter) : null;
        var issuers = string.Join('、', header.Issuers.Order(StringComparer.Ordinal));
        var key = new TitleKey(folded.Core, folded.Years, letter?.Code, issuers, null, null);
        return new WorkReference(
            false, title, header.Number, letter is null ? null : Levels.Of(letter), header.Issuers, new WorkSignature(false, number, key), []);
    }

    static List<ReadMention> Read(NormalizedText text, DocumentHeader header, IReadOnlyList<WorkMention> mentions, Region? letter, IReadOnlyDictionary<string, string> spellings)
    {
        var reader = new CitationContextReader(text.Text, header, spellings);
        var read = new List<ReadMention>();
        foreach (var mention in mentions)
        {
            var before = read.Count > 0 ? read[^1] : null;
            var context = reader.Read(mention, before?.Mention, before?.Context ?? CitationContext.Empty);
            var scope = mention is { Title: { } title, Folded: { } folded } ? TitleScope.Of(title, folded, letter) : null;
            read.Add(new ReadMention(
                mention,
                scope is null or { Issuers.IsEmpty: true } ? scope : scope with { Issuers = AsSigned(scope.Issuers, header) },
                context.Issuers.IsEmpty ? context : context with { Issuers = AsSigned(context.Issuers, header) }));
        }

        return read;
    }

    // 市教育体育局 in a letter signed 中山市教育和体育局 is that bureau.
    static ImmutableArray<AgencyName> AsSigned(ImmutableArray<AgencyName> issuers, DocumentHeader header)
    {
        var signed = issuers;
        for (var at = 0; at < issuers.Length; at++)
        {
            if (SignedName(issuers[at].Name!, header) is { } own && own != issuers[at].Name)
                signed = signed.SetItem(at, issuers[at] with { Name = own });
        }

        return signed;
    }

    static string? SignedName(string name, DocumentHeader header)
    {
        foreach (var own in header.Issuers)
        {
            if (AreAlike(own, name))
                return own;
        }

        return null;
    }

    // Equal but for 和.
    static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (one = one.TrimStart('和'), other = other.TrimStart('和'); !one.IsEmpty && !other.IsEmpty && one[0] == other[0];)
        {
            one = one[1..].TrimStart('和');
            other = other[1..].TrimStart('和');
        }

        return one.IsEmpty && other.IsEmpty;
    }

    static Mention MentionOf(NormalizedText text, WorkMention mention, CitationGrouping.Placed placed, Trigger? function)
    {
        var span = text.ToSource(mention.Span);
        var work = placed.Work!;
        var name = placed.TakesName
            ? work.Full.Select(said => said.Mention.OfficialTitle).OfType<string>().FirstOrDefault() ?? work.Title
            : mention.OfficialTitle ?? mention.Title;
        return new Mention(work.IsLaw ? MentionType.Law : MentionType.Policy, span, span.Of(text.Source), name, mention.Number, mention.Rule)
        {
            Function = function?.Function ?? CitationFunction.Mention,
            FunctionTrigger = function is { } trigger ? text.ToSource(trigger.Span) : null,
        };
    }

    static ImmutableArray<WorkReference> References(
        ImmutableArray<CitedWork> works, Region? letter, ImmutableArray<Trigger?> functions, int[] position)
    {
        var references = ImmutableArray.CreateBuilder<WorkReference>(works.Length);
        foreach (var work in works)
        {
            // What another place cites is read as it would print it: 省政府办公厅《甲》, 宁政发〔2019〕33号.
            var place = work.Told ?? letter;
            var number = work.Number is { } printed ? NumberPrefixAuthority.Default.Interpret(printed.Prefix, place) : null;
            var region = work.Region ?? number?.Region;
            references.Add(new WorkReference(
                work.IsLaw, work.Title, work.Number,
                CitationLevel.Estimate(work, region, number, place, references.Count > 0 ? references[^1].Level : null),
                work.IsLaw ? [] : IssuersOf(work, number),
                SignatureOf(work, place),
                [.. work.Mentions.Select(mention => position[mention])])
            {
                Function = work.Mentions.Min(mention => functions[mention]?.Function ?? CitationFunction.Mention),
            });
        }

        return references.ToImmutable();
    }

    static ImmutableArray<string> IssuersOf(CitedWork work, PrefixMeaning? number) =>
        work.Issuers.IsEmpty ? number?.Issuers ?? [] : [.. work.Issuers.Select(issuer => issuer.Name).OfType<string>()];

    static WorkSignature SignatureOf(CitedWork work, Region? letter)
    {
        if (work.IsLaw)
            return new WorkSignature(true, null, new TitleKey(work.Full[0].Core!, null, Region.NationCode, "", null, null));
        var number = work.Number is { } printed ? NumberKeyOf(printed, work.Region, letter) : null;
        var said = work.Full.Where(item => item.Core is not null).MaxBy(item => item.Mention.Title!.Length);
        return new WorkSignature(false, number, said is null ? null : TitleKeyOf(work, said, number, letter));
    }

    static TitleKey TitleKeyOf(CitedWork work, ReadMention said, NumberKey? number, Region? letter)
    {
        var scope = work.Region?.Code ?? (number is { RegionCode: ['?', ..] } ? null : number?.RegionCode);
        var years = said.Scope!.Folded.Years;
        return new TitleKey(
            said.Core!, years, scope,
            string.Join('、', work.Issuers.Select(issuer => issuer.Name!).Order(StringComparer.Ordinal)),
            scope is null ? letter?.Code : null,
            years is null ? null : work.Full.Select(item => item.Context.Year).FirstOrDefault(year => year is not null));
    }

    // The prefix where it tells one body; else the printed issuer, where the prefix may be its region's; else unknown, and kept apart.
    static NumberKey NumberKeyOf(DocumentNumber number, Region? printed, Region? letter)
    {
        var meaning = NumberPrefixAuthority.Default.Interpret(number.Prefix, letter);
        var region = meaning.Region ?? (meaning.Candidates.IsEmpty || meaning.Candidates.Any(candidate => candidate.Code == printed?.Code) ? printed : null);
        return new NumberKey(number.Prefix, number.Year, number.Serial, region?.Code ?? "?" + letter?.Code);
    }
}
