package dev.stackwright.model.note;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says what flows from one service to another.
 *
 * @param meaning all that is said of it; a meaning that says nothing takes it back
 */
public record SetFlow(EdgeKey edge, EdgeMeaning meaning) implements Recipe {

    /** Nothing is said. */
    public static final EdgeMeaning NOTHING = new EdgeMeaning(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), new TreeSet<>());

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Outcome> missing = NoteOutcomes.ifMissing(snapshot,
                List.of(edge.from().name(), edge.to().name()));
        if (missing.isPresent()) {
            return missing.get();
        }
        Design design = snapshot.design();
        return NoteOutcomes.of(snapshot, "Say what flows from " + edge.from().name() + " to " + edge.to().name(),
                meaning.equals(NOTHING) ? design.withoutEdge(edge) : design.withEdge(edge, meaning));
    }
}
