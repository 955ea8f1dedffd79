using System.Globalization;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>The address, under this service, of a page that shows a text at a span.</summary>
static class EvidenceLink
{
    public static string Path(EvidenceRow evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"/evidence/{Uri.EscapeDataString(evidence.DocumentId)}/{evidence.Start}-{evidence.End}?text={evidence.TextSha256}#evidence");
}
