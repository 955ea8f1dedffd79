using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Api.Tests;

/// <summary>A few letters with what they say written out by hand, so that these tests rest on the store alone and not on the extraction.</summary>
static class Letters
{
    public const string National = "国办发〔2017〕95号";

    static readonly Work ByBoth = new("《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）", "国务院办公厅关于深化产教融合的若干意见", National, "000000", "国务院办公厅");
    static readonly Work ByNumber = new("国办发〔2017〕95号", null, National, "000000", "");
    static readonly Work Law = new("《中华人民共和国职业教育法》", "中华人民共和国职业教育法", null, "000000", "", IsLaw: true);
    static readonly Work Guangdong = new("《广东省人民政府办公厅关于深化产教融合的实施意见》", "广东省人民政府办公厅关于深化产教融合的实施意见", null, "440000", "广东省人民政府办公厅");
    static readonly Work Jiangsu = new("《江苏省政府办公厅关于深化产教融合的实施意见》", "江苏省政府办公厅关于深化产教融合的实施意见", null, "320000", "江苏省人民政府办公厅");

    public static GraphBatch All { get; } = new(
    [
        Letter("440600", "佛山市教育局", new(2023, 6, 15), [ByBoth, Law, Guangdong], "佛山职业技术学院"),
        Letter("440300", "深圳市教育局", new(2022, 9, 1), [ByNumber, Guangdong], "深圳职业技术大学"),
        Letter("320200", "无锡市教育局", null, [ByBoth, Jiangsu], null),
    ]);

    /// <summary>A letter that cites what carries the national work out, and not the work.</summary>
    public static GraphBatch Through { get; } = new([Letter("441900", "东莞市教育局", new(2022, 5, 30), [Guangdong], null)]);

    sealed record Work(string Mark, string? Title, string? Number, string Scope, string Issuers, bool IsLaw = false);

    static DocumentGraph Letter(string region, string issuer, PartialDate? on, Work[] works, string? college)
    {
        var text = $"{issuer}关于产教融合工作的答复\n\n一、我市认真落实{string.Join("；落实", works.Select(work => work.Mark))}。\n\n二、支持{college ?? "院校"}与企业合作<办学>。\n";
        var header = new DocumentHeader(DocumentKind.Reply, Title: $"{issuer}关于产教融合工作的答复", RegionCode: region, IssuedOn: on) { Issuers = [issuer] };
        var mentions = works.Select(work => Mention(text, work)).ToList();
        var colleges = ImmutableArray<InstitutionReference>.Empty;
        if (college is not null)
        {
            mentions.Add(new Mention(MentionType.College, Find(text, college), college, college, null, "test"));
            colleges = [new(new(MentionType.College, TitleFolding.Canonical(college), region), college, [works.Length])];
        }

        var annotations = new DocumentAnnotations(
            header, [.. mentions], [.. works.Select((work, at) => Reference(work, at, region))], null, colleges, []);
        return new GraphBuilder("test").Build(new SourceDocument(text, Hashing.Sha256(text), File: $"{region}.txt"), annotations);
    }

    static Mention Mention(string text, Work work) => new(
        work.IsLaw ? MentionType.Law : MentionType.Policy, Find(text, work.Mark), work.Mark, work.Title, Number(work), "test");

    static WorkReference Reference(Work work, int at, string letter)
    {
        var folded = work.Title is null ? null : TitleFolding.Fold(work.Title);
        var title = folded is null ? null : new TitleKey(folded.Core, folded.Years, work.Scope, work.Issuers, letter, null);
        var number = Number(work) is { } printed ? new NumberKey(printed.Prefix, printed.Year, printed.Serial, work.Scope) : null;
        return new WorkReference(work.IsLaw, work.Title, Number(work), null, work.Issuers.Length == 0 ? [] : [work.Issuers], new(work.IsLaw, number, title), [at]);
    }

    static DocumentNumber? Number(Work work) => DocumentNumber.TryParse(work.Number, out var number) ? number : null;

    static TextSpan Find(string text, string mark)
    {
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        return new TextSpan(start, start + mark.Length);
    }
}
