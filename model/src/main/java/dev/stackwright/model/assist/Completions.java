package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.text.Range;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Knows what may be written in a compose file. Immutable. */
public final class Completions {

    private record Fitting(Proposal proposal, int match) {
    }

    private static final Comparator<Fitting> LIKELIEST = Comparator.comparingInt(Fitting::match)
            .thenComparing(fitting -> fitting.proposal().kind())
            .thenComparing(fitting -> !fitting.proposal().detail().equals("required"))
            .thenComparing(fitting -> fitting.proposal().label());

    private final Proposer variables = new VariableProposer();
    private final List<Proposer> proposers;

    public Completions(ComposeReference reference, Technologies technologies) {
        this.proposers = List.of(new AttributeProposer(reference), new ValueProposer(reference),
                new NameProposer(reference), new ImageProposer(technologies));
    }

    /**
     * What may be written at a caret.
     *
     * @param snapshot the project with the file of the caret in front
     * @param caret    offset in the text of that file
     */
    public Proposals at(Snapshot snapshot, int caret) {
        CaretPlace place = CaretPlace.at(snapshot.text(), caret);
        Asked asked = new Asked(snapshot, place);
        if (place.role() == Role.TEXT) {
            return new Proposals(Range.at(caret), List.of());
        }
        OptionalInt variable = VariableProposer.nameStart(asked.typed());
        if (variable.isPresent()) {
            int start = place.token().start() + variable.getAsInt();
            return fitting(List.of(variables), asked, new Range(start, caret));
        }
        return fitting(proposers, asked, place.token());
    }

    private static Proposals fitting(List<Proposer> asking, Asked asked, Range replaced) {
        String typed = asked.text().slice(new Range(replaced.start(), asked.place().caret()));
        Set<String> seen = new HashSet<>();
        List<Proposal> found = asking.stream().flatMap(proposer -> proposer.at(asked))
                .filter(proposal -> seen.add(proposal.label()))
                .flatMap(proposal -> Match.of(typed, proposal.label()).stream()
                        .mapToObj(match -> new Fitting(proposal, match)))
                .sorted(LIKELIEST).map(Fitting::proposal).toList();
        return new Proposals(replaced, found);
    }
}
