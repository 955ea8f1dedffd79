using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Short names that fit beneath a node in a picture.</summary>
static class Captions
{
    const int Longest = 20;

    /// <summary>A document's number, else its region and date: 佛山 2023-06-15.</summary>
    public static string Of(DocumentHeader header)
    {
        var place = string.Join(' ', new[] { RegionAuthority.Default.Find(header.RegionCode)?.ShortName, header.IssuedOn?.ToString() }.OfType<string>());
        return header.Number?.ToString() ?? (place.Length > 0 ? place : Cut(header.Title ?? header.Kind.ToString()));
    }

    /// <summary>A work's title without issuer and 印发…的通知, else its number.</summary>
    public static string Of(SettledWork work) =>
        work.Title is { } title ? Cut(work.IsLaw ? title : TitleFolding.Fold(title).Core) : work.Number ?? work.Id;

    /// <summary>The shortest name that an institution goes by.</summary>
    public static string Of(SettledInstitution institution) => institution.Aliases.Append(institution.Name).MinBy(name => name.Length)!;

    static string Cut(string name) => name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
