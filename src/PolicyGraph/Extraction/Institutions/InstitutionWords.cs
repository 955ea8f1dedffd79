namespace PolicyGraph.Extraction.Institutions;

/// <summary>Words that several readings of a sentence's institutions share.</summary>
static class InstitutionWords
{
    /// <summary>A与B, A联合B: what makes the second the first one's partner.</summary>
    public const string And = "与|(?<![共会])同|跟|联合|携手|联手|对接|会同|牵手|引入|引进|揭榜|揭下|承接了?";

    /// <summary>A、B等12家企业: the rest of a list that names only some.</summary>
    public const string Rest = "(?:(?:、|和|及|以及)?[^，、]{0,8}?[0-9]*余?[家所个](?:企业|公司|单位|院校|高校|学校)|等[^，、]{0,10}?(?:企业|公司|单位|院校|高校|学校|职校|中职|家|所)?)?";

    public const string BuildingVerbs = "共建|合建|合办|共办|联办|组建|筹建|筹办|成立|发起|开设|开办|牵头|设立|创办|创建|创立|建立|建成|办起|打造|举办|建设|兴办|援建|挂牌|合开|续办|分设|申办|申报建设|升级|出资冠名";

    public static ReadOnlySpan<char> Clause(ReadOnlySpan<char> wording) => wording.IndexOf('，') is >= 0 and var comma ? wording[..comma] : wording;
}
