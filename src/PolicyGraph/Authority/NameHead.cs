namespace PolicyGraph.Authority;

/// <summary>How a name begins: its first two characters in one number, the first one and nothing for a name of one character.</summary>
static class NameHead
{
    /// <summary>Of the name at a place within a text; at the text's end its one character stands alone.</summary>
    public static uint At(string text, int index) => One(text[index]) | (index + 1 < text.Length ? text[index + 1] : 0u);

    /// <summary>Of a name of one character.</summary>
    public static uint One(char unit) => (uint)unit << 16;

    /// <summary>Mixed, so that its first bits tell heads apart (multiplicative hashing by the golden ratio).</summary>
    public static uint Hash(uint head) => head * 0x9E3779B1u;
}
