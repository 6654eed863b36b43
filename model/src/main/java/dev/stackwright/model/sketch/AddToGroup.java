package dev.stackwright.model.sketch;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts nodes into a group that is there; they leave the groups they stood in. */
public record AddToGroup(String title, Set<ElementId> members) implements Recipe {

    public AddToGroup {
        members = Set.copyOf(members);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (members.isEmpty()) {
            return SketchRefusals.nothingChosen();
        }
        Sheet sheet = snapshot.design().sheet();
        Optional<Outcome> refused = SketchRefusals.ifMissing(snapshot, List.of(Sheet.group(title)))
                .or(() -> SketchRefusals.ifMissing(snapshot, members)).or(() -> GroupMembers.ifUnfit(members))
                .or(() -> ifAround(sheet));
        return refused.orElseGet(() -> SketchRefusals.of(snapshot,
                "Add " + SketchNames.described(members) + " to " + title,
                GroupMembers.in(snapshot.design(), groups -> groups.added(title, members))));
    }

    private Optional<Outcome> ifAround(Sheet sheet) {
        boolean isAround = members.contains(Sheet.group(title))
                || sheet.groupsAround(Sheet.group(title)).stream().map(Sheet::group).anyMatch(members::contains);
        return isAround ? Optional.of(Outcome.refuse("would-be-a-cycle",
                "A group cannot stand inside itself.", "Ungroup the outer one first.")) : Optional.empty();
    }
}
