namespace PolicyGraph.Resolution;

/// <summary>What a document does with a work that it cites (引用功能).</summary>
/// <remarks>
/// The members stand in the order of their strength: of a citation's occurrences the first member counts. What a document rests on
/// or carries out says more than who issued it, which says more than what is still to come; a list that only sets the scene says little,
/// a title alone nothing.
/// </remarks>
public enum CitationFunction
{
    /// <summary>It rests on it: 根据, 依据, 按照, 依照.</summary>
    Basis,

    /// <summary>It carries it out: 贯彻落实, 执行.</summary>
    Implementation,

    /// <summary>It says that it was issued: 印发, 出台, 制定了.</summary>
    Issuance,

    /// <summary>It was passed on: 转发.</summary>
    Transmission,

    /// <summary>It was or is being changed: 修订, 修改.</summary>
    Amendment,

    /// <summary>It is no longer in force: 废止.</summary>
    Repeal,

    /// <summary>It is a model: 参照, 对照, 借鉴.</summary>
    Reference,

    /// <summary>The document keeps in line with it: 围绕, 聚焦, 与…相衔接.</summary>
    Alignment,

    /// <summary>Its issue is waited for: 待…出台后.</summary>
    Awaited,

    /// <summary>It is being written or is to be: 正在起草, 拟出台.</summary>
    Drafting,

    /// <summary>It is one of those that others issued, told to set the scene: 近年来国家先后出台…等一系列政策.</summary>
    Background,

    /// <summary>Its title stands there, no more.</summary>
    Mention,
}
