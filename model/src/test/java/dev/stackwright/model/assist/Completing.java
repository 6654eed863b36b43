package dev.stackwright.model.assist;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.text.Range;
import java.util.List;

/** Asks for proposals in texts in which a bar stands for the caret. */
final class Completing {

    private final Completions completions = new Completions(ComposeReference.standard(), Technologies.read());
    private final Surroundings around;

    Completing(Surroundings around) {
        this.around = around;
    }

    Completions completions() {
        return completions;
    }

    Proposals at(String marked) {
        return completions.at(snapshot(marked), marked.indexOf('|'), around);
    }

    List<String> labels(String marked) {
        return at(marked).all().stream().map(Proposal::label).toList();
    }

    Proposal proposal(String marked, String label) {
        return at(marked).all().stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + labels(marked)));
    }

    /** The text after the first proposal of that label is taken, with bars around the place that is typed over next. */
    String taken(String marked, String label) {
        Snapshot snapshot = snapshot(marked);
        Acceptance taken = Acceptance.of(snapshot, at(marked).replaced(), proposal(marked, label), around);
        String text = taken.patch().apply(snapshot.text().text());
        Range stop = taken.stops().get(0);
        return text.substring(0, stop.start()) + "|" + (stop.isEmpty() ? "" : text.substring(stop.start(), stop.end())
                + "|") + text.substring(stop.end());
    }

    /** The text after the first proposal of that label is taken. */
    String text(String marked, String label) {
        Snapshot snapshot = snapshot(marked);
        return Acceptance.of(snapshot, at(marked).replaced(), proposal(marked, label), around).patch()
                .apply(snapshot.text().text());
    }

    private static Snapshot snapshot(String marked) {
        int caret = marked.indexOf('|');
        return Snapshot.of(marked.substring(0, caret) + marked.substring(caret + 1));
    }
}
