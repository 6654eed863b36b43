package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.yaml.Aliases;
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
     * @param touched  the services that may change; the one that the verb names comes last
     */
    Outcome leaving(Set<String> services, Set<String> touched) {
        ComposeFile after = read();
        if (snapshot.tree().isWhole() && !after.tree().isWhole()) {
            return Refusals.wouldNotRead();
        }
        if (endsAboveBrokenLine() || !snapshot.tree().maskedTexts().equals(after.tree().maskedTexts())) {
            return Refusals.brokenNearby();
        }
        String named = touched.stream().reduce((first, second) -> second).orElse("");
        if (after.tree().problems().size() > snapshot.tree().problems().size()
                || !after.serviceNames().equals(services)) {
            return anchorGone(named).orElseGet(Refusals::wouldNotRead);
        }
        List<String> others = Aliases.in(snapshot.tree()).isEmpty() ? List.of() : changedOthers(after, touched);
        return others.isEmpty() ? new Outcome.Ready(edit) : Refusals.shared(named, others, edit);
    }

    /** What is to go holds an anchor that is used elsewhere. */
    private Optional<Outcome> anchorGone(String service) {
        AnchorLift lift = new AnchorLift(snapshot);
        List<Range> gone = edit.text().replacements().stream().map(change -> new Range(change.start(), change.end()))
                .toList();
        return gone.stream().flatMap(range -> lift.usedOutside(range, gone).stream()).findFirst()
                .map(node -> Refusals.anchorUsed(service, node.anchor().orElseThrow(), lift.usersOf(node, gone),
                        Optional.empty()));
    }

    /** A broken line right below what comes or goes would end up in another block once it is corrected. */
    private boolean endsAboveBrokenLine() {
        String text = snapshot.text().text();
        return !snapshot.tree().isWhole() && edit.text().replacements().stream()
                .filter(change -> movesLines(text, change))
                .anyMatch(change -> snapshot.tree().masked().stream().anyMatch(broken ->
                        broken.start() >= change.end() && text.substring(change.end(), broken.start()).isBlank()));
    }

    private static boolean movesLines(String text, Replacement change) {
        return hasBreak(change.text()) || hasBreak(text.substring(change.start(), change.end()));
    }

    private static boolean hasBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
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
