namespace PolicyGraph.Authority;

/// <summary>The levels of GB/T 2260, and zones (开发区, 高新区) beside them.</summary>
public enum RegionLevel { Nation, Province, City, County, Zone }

/// <summary>One row of the administrative divisions (行政区划).</summary>
/// <param name="Code">GB/T 2260: six digits; 000000 is the nation. A zone has its parent's code, a hyphen and its name.</param>
/// <param name="Name">The full name: 楚雄彝族自治州.</param>
/// <param name="ShortName">Without level and peoples: 楚雄, 广西.</param>
/// <param name="Abbreviation">The one-character 简称 of a province or city where there is one: 粤, 渝, 甬; null elsewhere.</param>
/// <param name="ParentCode">Null for the nation alone.</param>
public sealed record Region(string Code, string Name, string ShortName, RegionLevel Level, string? ParentCode, string? Abbreviation = null)
{
    public const string NationCode = "000000";
}

/// <summary>A former name of a region, valid until the year of the change (行政区划调整).</summary>
public sealed record RegionPredecessor(string Name, string SuccessorCode, int Until);
