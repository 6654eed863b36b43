package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.Set;

/**
 * Puts nodes into a box of their own. They leave the groups they stood in; where all of them stood in the same one,
 * the new group stands inside it. A group may be a member; what stands in a chosen group stays in it.
 */
public record GroupElements(String title, Set<ElementId> members) implements Recipe {

    public GroupElements {
        title = title.strip();
        members = Set.copyOf(members);
    }

    /** The element that the group will be. */
    public ElementId id() {
        return Sheet.group(title);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (members.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        Optional<Outcome> refused = SketchNames.ifUnusable(snapshot.design(), id())
                .or(() -> SketchRefusals.ifMissing(snapshot, members)).or(() -> GroupMembers.ifUnfit(members));
        return refused.orElseGet(() -> SketchRefusals.of(snapshot, "Group as " + title,
                GroupMembers.in(snapshot.design(), groups -> groups.gathered(title, members))));
    }
}
