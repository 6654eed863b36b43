package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.AliasCount;
import dev.stackwright.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last look before an edit is offered: the text still reads, the services are those that were meant, and no
 * service changes that the verb does not name.
 */
final class Verified {

    private final Snapshot snapshot;
    private final Edit edit;

    Verified(Snapshot snapshot, Edit edit) {
        this.snapshot = snapshot;
        this.edit = edit;
    }

    /**
     * @param services the names of the services afterwards
     * @param touched  the services that may change
     */
    Outcome leaving(Set<String> services, Set<String> touched) {
        ComposeFile after = read();
        if (!snapshot.tree().maskedTexts().equals(after.tree().maskedTexts())) {
            return Refusals.brokenNearby();
        }
        if (after.tree().problems().size() > snapshot.tree().problems().size()
                || !after.serviceNames().equals(services)) {
            return Refusals.wouldNotRead();
        }
        List<String> others = AliasCount.any(snapshot.tree()) ? changedOthers(after, touched) : List.of();
        return others.isEmpty() ? new Outcome.Ready(edit) : Refusals.shared(others, edit);
    }

    private ComposeFile read() {
        return ComposeFile.of(YamlReader.read(snapshot.text().apply(edit.text())));
    }

    private List<String> changedOthers(ComposeFile after, Set<String> touched) {
        List<String> changed = new ArrayList<>();
        for (Service before : snapshot.compose().services()) {
            Optional<Service> now = after.service(before.name());
            if (!touched.contains(before.name())
                    && !now.map(Canonical::of).equals(Optional.of(Canonical.of(before)))) {
                changed.add(before.name());
            }
        }
        return changed;
    }
}
