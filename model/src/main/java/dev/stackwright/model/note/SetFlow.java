package dev.stackwright.model.note;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says what flows from one service, person, external system or component to another.
 *
 * @param meaning all that is said of it. Between services a meaning that says nothing takes it back; an edge to
 *                anything else stays with nothing said of it, since nothing but the design shows that it is there
 */
public record SetFlow(EdgeKey edge, EdgeMeaning meaning) implements Recipe {

    /** Nothing is said. */
    public static final EdgeMeaning NOTHING = new EdgeMeaning(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), new TreeSet<>());

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Outcome> missing = NoteOutcomes.ifNobody(snapshot, List.of(edge.from(), edge.to()));
        if (missing.isPresent()) {
            return missing.get();
        }
        Design design = snapshot.design();
        boolean isTakenBack = meaning.equals(NOTHING) && edge.from().isService() && edge.to().isService();
        return NoteOutcomes.of(snapshot, "Say what flows from " + Landscape.nameOf(edge.from()) + " to "
                + Landscape.nameOf(edge.to()), isTakenBack ? design.withoutEdge(edge) : design.withEdge(edge, meaning));
    }
}
