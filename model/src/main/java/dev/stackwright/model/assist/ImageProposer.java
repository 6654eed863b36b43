package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.Proposal.Insertion;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import java.util.stream.Stream;

/** Proposes the images of the catalog, with the tag that is pinned there. */
final class ImageProposer implements Proposer {

    private final Technologies technologies;

    ImageProposer(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        if (asked.place().role() != Role.VALUE || !asked.isAt("services", "*", "image")) {
            return Stream.empty();
        }
        return technologies.all().stream().filter(technology -> !technology.ownImage())
                .map(technology -> new Proposal(Proposal.Kind.IMAGE, technology.imageReference(), technology.name(),
                        documentation(technology), Insertion.of(technology.imageReference())));
    }

    private static String documentation(Technology technology) {
        return technology.summary() + "\nWhen: " + technology.when() + "\nWhen not: " + technology.whenNot();
    }
}
