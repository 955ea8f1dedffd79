using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What the names of joint bodies of schools and firms end in.</summary>
static class AllianceForms
{
    public static NameSuffixes All { get; } = new(NameKind.Alliance, NameSuffix.Joined("|市域|行业|区域", "产教", "|融合", "联合体|共同体|联盟")
        .Concat(NameSuffix.Joined("产学研|产教研|产学研用|政产学研|政校企|校企|校地", "|创新|合作|协同创新", "联合体|共同体|联盟"))
        .Concat(NameSuffix.Joined("创新|发展|人才|人才培养", "联合体"))
        .Concat(NameSuffix.Joined("人才培养|培养|校企合作|专业发展|高校|院校|产业|创新|技术|战略", "联盟"))
        .Concat(NameSuffix.Always("校企联合体|产教融合发展联盟|职业教育集团|职业教育联盟|职教集团|职教联盟|职教联合体|教育集团|医联体|医共体|产业学院|现代产业学院|工匠学院|企业学院|工程师学院"))
        .Append(new("联盟", (text, span) => text.At(span.End) is not ('校' or '内' or '化' or '链') && text.PartAt(span.End, "单位", "成员", "章程") is null)));

    /// <summary>Classes that a firm lends its name.</summary>
    public static NameSuffixes Classes { get; } = new(NameKind.AllianceClass, NameSuffix.Joined("订单|冠名|工匠|现代学徒制|学徒制", "班"));
}
