using PolicyGraph.Authority;
using PolicyGraph.Cli.Annotations;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Proposals;
using Spectre.Console;

namespace PolicyGraph.Cli.Explaining;

/// <summary>Writes which proposal a letter answers who handled it, and what became of its points.</summary>
sealed class ProposalWriter(Ink ink)
{
    const int Gutter = 6;

    static readonly Style Dim = new(decoration: Decoration.Dim);
    static readonly Style Strong = new(decoration: Decoration.Bold);

    public void Write(string text, DocumentAnnotations annotations)
    {
        if (annotations.Proposal is not { } proposal)
            return;
        ink.Line();
        ink.Line(0, new Stroke("Answers ", Strong), Describe(proposal), Place(text, proposal.Evidence));
        if (proposal.Class is { Rule: { } rule } replied)
            ink.Line(Gutter, "  ", $"{replied.Printed} is {replied.Outcome?.ToString().ToLowerInvariant()}: {Printed.OnOneLine(rule.Quote)}", Place(text, rule));
        foreach (var handler in proposal.Handlers)
        {
            ink.Line(
                Gutter, "  ", new Stroke(handler.Role.ToString().ToLowerInvariant().PadRight("joint  ".Length), Strong), handler.Body.Printed!,
                new Stroke(ProposalBuilder.NameOf(handler, annotations) is { } name && name != handler.Body.Printed ? $"  {name}" : "", Dim), Place(text, handler.Evidence));
        }

        foreach (var suggestion in proposal.Suggestions)
        {
            ink.Line(Gutter, "  ", new Stroke($"{suggestion.Ordinal}. ", Strong), suggestion.Text, Place(text, suggestion.Evidence));
            if (suggestion.Disposition is { } disposition)
                ink.Line(Gutter + 3, "     ", $"{disposition.Printed}{Meaning(disposition)}", Place(text, disposition.Evidence));
            if (annotations.Commitments.Units.Count(unit => suggestion.Answer.Contains(unit.Span)) is > 0 and var made)
                ink.Line(Gutter + 3, new Stroke($"     {made} of what is promised, run and reported stands in its answer", Dim));
        }
    }

    static string Describe(Proposal proposal)
    {
        var region = RegionAuthority.Default.Find(proposal.RegionCode);
        var parts = new[]
        {
            $"{region?.Name}{proposal.Body switch { Documents.ProposalBody.Npc => "人大", Documents.ProposalBody.Cppcc => "政协", _ => "" }}{proposal.Session?.Name}",
            proposal.Session?.Year is { } year ? $"({year})" : null,
            proposal.Number is { } number ? $"第{number}号" : null, proposal.Title, proposal.Proposer is { } body ? $"of {body}" : null,
        };
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    static string Meaning(SuggestionDisposition disposition) => disposition.Normalized switch
    {
        Disposition.Adopted => ": adopted",
        Disposition.Partly => ": adopted in part",
        Disposition.AlreadyDone => ": done already",
        Disposition.Deferred => ": not now",
        Disposition.Declined => ": declined",
        _ => "",
    };

    static Stroke Place(string text, TextEvidence evidence) => new($"  ({evidence.Rule}, at {TextPlace.Of(text, evidence.Span)})", Dim);
}
