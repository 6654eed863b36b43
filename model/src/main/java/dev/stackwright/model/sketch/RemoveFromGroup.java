package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Set;

/** Takes nodes out of the group they stand in, into the one around it, if there is one. */
public record RemoveFromGroup(Set<ElementId> members) implements Recipe {

    public RemoveFromGroup {
        members = Set.copyOf(members);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (members.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        return SketchRefusals.of(snapshot, "Take " + SketchNames.described(members) + " out of its group",
                GroupMembers.in(snapshot.design(), groups -> groups.takenOut(members)));
    }
}
