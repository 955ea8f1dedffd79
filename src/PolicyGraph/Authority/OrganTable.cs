using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>Printed forms of organs, each with its canonical name; the longest form that stands at a place wins.</summary>
sealed class OrganTable
{
    readonly NameIndex<ImmutableArray<RegionalName>> _names;

    OrganTable(OrganForms forms)
    {
        Forms = [.. forms.All.Select(form => form.Key)];
        _names = new NameIndex<ImmutableArray<RegionalName>>([.. forms.All]);
    }

    /// <summary>All printed forms.</summary>
    public ImmutableArray<string> Forms { get; }

    /// <summary>Organs of a region, canonical names with {R} for its full name and {S} for its short one.</summary>
    public static OrganTable Local()
    {
        var forms = new OrganForms();
        forms.Add("organs_by_region.tsv", AuthorityTable.Embedded("organs_by_region.tsv"), "region", "printed", "canonical");
        forms.Add("local_organs.tsv", AuthorityTable.Embedded("local_organs.tsv"), "printed", "canonical");
        forms.AddStems("organ_stems.tsv", AuthorityTable.Embedded("organ_stems.tsv"));
        return new OrganTable(forms);
    }

    /// <summary>Organs of the nation.</summary>
    public static OrganTable National() => Parse("national_organs.tsv", AuthorityTable.Embedded("national_organs.tsv"), "canonical", "printed");

    /// <exception cref="InvalidDataException">A printed form stands on two lines.</exception>
    public static OrganTable Parse(string file, string text, params string[] columns)
    {
        var forms = new OrganForms();
        forms.Add(file, text, columns);
        return new OrganTable(forms);
    }

    /// <summary>Whether an organ's name may stand at a place; false for nearly all places where none does.</summary>
    public bool MayStandAt(string text, int index) => _names.MayStandAt(text, index);

    /// <param name="region">Whose organ it is: some regions have names of their own. Null for the nation.</param>
    public (string Canonical, int Length)? LongestAt(string text, int index, Region? region = null) =>
        MayStandAt(text, index) ? Longest(text, index, region) : null;

    (string Canonical, int Length)? Longest(string text, int index, Region? region)
    {
        foreach (var (form, names) in _names.At(text, index))
        {
            foreach (var name in names)
            {
                if (name.HoldsIn(region))
                    return (name.Canonical, form.Length);
            }
        }

        return null;
    }
}

/// <summary>A canonical name, and the province or city (with all below it) that has it; without one it holds everywhere.</summary>
readonly record struct RegionalName(string? RegionCode, string Canonical)
{
    public bool HoldsIn(Region? region) =>
        RegionCode is null || (region is not null && region.Code.AsSpan().StartsWith(RegionCode.AsSpan(0, RegionCode.EndsWith("0000", StringComparison.Ordinal) ? 2 : 4)));
}
