using System.Collections.Frozen;

namespace PolicyGraph.Cli.Explaining;

/// <summary>What the rules that find mentions and relations go by, in words.</summary>
static class RuleNotes
{
    static readonly FrozenDictionary<string, string> Notes = new Dictionary<string, string>
    {
        ["title"] = "a title in marks",
        ["number"] = "a document number",
        ["law-name"] = "a law's name without marks",
        ["plan-name"] = "a plan's name without title marks",
        ["region-name"] = "a region's full name",
        ["agency-name"] = "an agency's name",
        ["agency-list"] = "in a list of agencies that prints the region once",
        ["leading-group"] = "a leading group",
        ["zone-committee"] = "a zone's administration",
        ["college-suffix"] = "ends as schools' names do",
        ["college-short-form"] = "a school's short form",
        ["college-known"] = "a well-known college's short form",
        ["college-listed"] = "a well-known college's short form, beside another college",
        ["college-declared-short-form"] = "a school's declared short form",
        ["enterprise-form"] = "ends as companies' names do",
        ["enterprise-parent"] = "the firm to which another belongs",
        ["enterprise-known"] = "a well-known company group",
        ["enterprise-trade"] = "brand and trade, named as firms are",
        ["enterprise-listed"] = "a well-known company's short form, beside another company",
        ["college-abbreviation"] = "the ordinary abbreviation of a school printed in full",
        ["enterprise-bank"] = "a bank named after its place",
        ["enterprise-brand"] = "the brand of a company printed in full",
        ["enterprise-short-form"] = "a short form of a company printed in full",
        ["enterprise-declared-short-form"] = "a company's declared short form",
        ["alliance-built-jointly"] = "an institute that several bodies build",
        ["alliance-declared-short-form"] = "an alliance's declared short form",
        ["alliance-form"] = "ends as alliances' names do",
        ["alliance-class"] = "a class of a school and a firm",
        ["alliance-list"] = "in a list of alliances",
        ["alliance-named-after-firm"] = "an institute named after a firm",
        ["issuer-in-title"] = "the title prints its issuer",
        ["issuer-before-title"] = "the issuer stands before the title",
        ["issuer-before-verb"] = "the subject of the verb of issuing",
        ["basis-then-issue"] = "issued on the basis named before it",
        ["issue-then-basis"] = "issued, then the older one it carries out",
        ["basis-named"] = "the text names its basis",
        ["preamble"] = "the document's preamble names its basis",
        ["change-by-document"] = "the document itself changes it",
        ["change-by-named"] = "another work of the sentence changes it",
        ["replacement"] = "one work stands in for another",
        ["cooperation-with"] = "a school and a firm that work together",
        ["base-built"] = "a base that bodies build together",
        ["alliance-built"] = "bodies that found or run it",
        ["alliance-built-by-subject"] = "founded by the body that the sentence before speaks of",
        ["alliance-built-by-office"] = "founded by the office that writes",
        ["alliance-led"] = "bodies said to lead it",
        ["alliance-joined"] = "bodies that joined it",
        ["alliance-member"] = "bodies said to be its members",
        ["alliance-members-named"] = "in the list of its members",
    }.ToFrozenDictionary();

    /// <summary>The rule's own name where nothing more is known of it.</summary>
    public static string Of(string rule) => Notes.GetValueOrDefault(rule, rule);

    public static bool Knows(string rule) => Notes.ContainsKey(rule);
}
