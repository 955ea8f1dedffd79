namespace PolicyGraph.Authority;

/// <summary>At which level of the state a law or policy was made.</summary>
public enum Level { National, Provincial, Municipal, County }
