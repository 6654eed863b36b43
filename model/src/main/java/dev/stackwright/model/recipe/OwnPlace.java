package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds the edit that changes one service alone where its text is used by others. The service is first written so
 * that the place is its own, which changes what nobody means; then the verb is asked again.
 */
final class OwnPlace {

    /** A place may be shared more than once: an alias of a value that holds an anchor. */
    private static final int MAX_STEPS = 4;

    private final String service;
    private final Function<Snapshot, Outcome> verb;

    /** @param verb asks the recipe for another text of the same meaning */
    OwnPlace(String service, Function<Snapshot, Outcome> verb) {
        this.service = service;
        this.verb = verb;
    }

    /** The outcome with the edit for the service alone, where one is wanted and the text can hold it. */
    Outcome offeredWith(Outcome outcome, Snapshot snapshot) {
        if (outcome instanceof Outcome.Refusal refusal
                && refusal.shared().filter(place -> place.own().isEmpty()).isPresent()) {
            Optional<Edit> own = from(snapshot, refusal.shared().get(), MAX_STEPS)
                    .filter(edit -> isOwn(snapshot, edit));
            return refusal.withShared(refusal.shared().get().withOwn(own));
        }
        return outcome;
    }

    private Optional<Edit> from(Snapshot snapshot, SharedPlace place, int steps) {
        return steps == 0 ? Optional.empty() : loosened(snapshot, place)
                .flatMap(patch -> after(snapshot, patch, loosened -> again(loosened, steps)).stream()).findFirst();
    }

    private Outcome again(Snapshot loosened, int steps) {
        Outcome outcome = verb.apply(loosened);
        return outcome instanceof Outcome.Refusal refusal && refusal.shared().isPresent()
                ? from(loosened, refusal.shared().get(), steps - 1).<Outcome>map(Outcome.Ready::new).orElse(outcome)
                : outcome;
    }

    /**
     * The edit that first writes the text in another way and then does what the verb says; empty where the first
     * changes what a service says, or the verb refuses.
     */
    static Optional<Edit> after(Snapshot snapshot, TextPatch loosening, Function<Snapshot, Outcome> verb) {
        if (!changesNothing(snapshot, loosening)) {
            return Optional.empty();
        }
        Outcome outcome = verb.apply(snapshot.apply(Edit.ofText("", loosening)));
        return outcome instanceof Outcome.Ready ready
                ? Optional.of(joined(loosening, ready.edit(), snapshot.text().text())) : Optional.empty();
    }

    private static Edit joined(TextPatch first, Edit then, String before) {
        return new Edit(then.title(), new TreeMap<>(Map.of(FileKey.MAIN, first.then(then.text(), before))),
                then.design(), then.renames());
    }

    /** Ways to write the service so that the place is its own, the smallest first. */
    private Stream<TextPatch> loosened(Snapshot snapshot, SharedPlace place) {
        Service body = snapshot.compose().service(service).orElseThrow();
        if (body.isAlias()) {
            return DetachCopy.waysOf(snapshot, body);
        }
        List<Range> changed = place.forAll().stream().flatMap(edit -> edit.text().replacements().stream())
                .map(change -> new Range(change.start(), change.end())).toList();
        AnchorLift lift = new AnchorLift(snapshot);
        List<YamlNode> used = lift.usedOutside(body.range());
        return Stream.of(holding(used, changed, YamlNode::end),
                        holding(used, changed, node -> snapshot.text().lineEnd(snapshot.text().lineOf(node.end())) + 1),
                        used)
                .distinct().flatMap(nodes -> lift.of(nodes).stream());
    }

    /** The values in which something changes; what is added behind the last line of one may belong to it too. */
    private static List<YamlNode> holding(List<YamlNode> nodes, List<Range> changed, ToIntFunction<YamlNode> end) {
        return nodes.stream().filter(node -> changed.stream().anyMatch(change ->
                node.start() <= change.start() && change.start() < end.applyAsInt(node))).toList();
    }

    private static boolean changesNothing(Snapshot snapshot, TextPatch patch) {
        return new Verified(snapshot, Edit.ofText("", patch)).leaving(snapshot.compose().serviceNames(), Set.of())
                instanceof Outcome.Ready;
    }

    private boolean isOwn(Snapshot snapshot, Edit edit) {
        Set<String> left = snapshot.apply(edit).compose().serviceNames();
        return new Verified(snapshot, edit).leaving(left, Set.of(service)) instanceof Outcome.Ready;
    }
}
