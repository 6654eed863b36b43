package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Follows services through changes of the text that say nothing of names: whoever types over a service's key means
 * the same service. A service whose key is damaged for the moment is missing until its line names one again. What is
 * cut out with its body is gone, wherever something like it appears later.
 *
 * @param missing services that the text does not name any more although their lines are there, with those lines
 */
record ServiceTrail(List<Missing> missing) {

    static final ServiceTrail EMPTY = new ServiceTrail(List.of());

    /**
     * A service that cannot be read.
     *
     * @param service as it was read last
     * @param key     where its key begins, or began, in the text of now
     * @param end     where its lines end in the text of now
     */
    record Missing(Service service, int key, int end) {
    }

    /**
     * What became of the services.
     *
     * @param trail   the trail from here on
     * @param renames services that go on under another name
     * @param stale   services that cannot be read at the moment, as they were read last
     */
    record Step(ServiceTrail trail, Map<ElementId, ElementId> renames, List<Service> stale) {
    }

    ServiceTrail {
        missing = List.copyOf(missing);
    }

    /**
     * @param before the project before the change
     * @param after  the project after it, with those services stale that it hides
     * @param typing true for a change that may be half of what its author means
     */
    Step follow(Snapshot before, TextPatch patch, Snapshot after, boolean typing) {
        List<Missing> left = new ArrayList<>();
        List<Service> stale = new ArrayList<>();
        Map<ElementId, ElementId> renames = new TreeMap<>();
        Set<String> hidden = after.staleServices().stream().map(Service::name).collect(Collectors.toSet());
        for (Missing was : missingIn(before, after.compose())) {
            if (!isCutOut(was, before.text(), patch)) {
                Missing now = new Missing(was.service(), moved(was.key(), patch), patch.map(was.end()));
                Optional<Service> successor = successor(now, before.compose(), after);
                if (successor.isPresent()) {
                    renames.put(was.service().id(), successor.get().id());
                } else if (hidden.contains(was.service().name()) || typing && isTypedAt(now, patch, after)) {
                    left.add(now);
                    stale.add(was.service());
                }
            }
        }
        return new Step(new ServiceTrail(left), renames, List.copyOf(stale));
    }

    private List<Missing> missingIn(Snapshot before, ComposeFile after) {
        List<Missing> all = new ArrayList<>();
        before.compose().services().forEach(service -> all.add(
                new Missing(service, service.keyRange().start(), service.range().end())));
        missing.stream().filter(one -> !before.compose().hasService(one.service().name())).forEach(all::add);
        all.removeIf(one -> after.hasService(one.service().name()));
        return all;
    }

    /** A replaced stretch that holds the key, its colon and everything below it takes the service away. */
    private static boolean isCutOut(Missing was, TextDocument text, TextPatch patch) {
        int keyLineEnd = text.lineEnd(text.lineOf(was.key()));
        int end = was.end() > keyLineEnd ? was.end() : Math.min(keyLineEnd, Math.max(was.end(), was.key() + 1));
        return patch.replacements().stream().anyMatch(change -> change.start() <= was.key() && change.end() >= end
                && change.end() > change.start());
    }

    /** An offset in a replaced stretch moves to where the new text begins. */
    private static int moved(int offset, TextPatch patch) {
        int shift = 0;
        for (Replacement change : patch.replacements()) {
            if (change.start() <= offset && offset < change.end()) {
                return change.start() + shift;
            }
            shift += change.end() <= offset ? change.growth() : 0;
        }
        return patch.map(offset);
    }

    /** The service that is new and named in the line of the missing one, with lines below it where that has some. */
    private static Optional<Service> successor(Missing now, ComposeFile before, Snapshot after) {
        Range line = lineOf(now, after.text());
        return after.compose().services().stream()
                .filter(service -> !before.hasService(service.name()) && !service.name().isEmpty())
                .filter(service -> line.touches(service.keyRange().start()))
                .filter(service -> now.end() <= line.end() || service.range().end() > line.end())
                .min(Comparator.comparingInt(service -> Math.abs(service.keyRange().start() - now.key())));
    }

    private static boolean isTypedAt(Missing now, TextPatch patch, Snapshot after) {
        Range line = lineOf(now, after.text());
        return changed(patch).stream().anyMatch(line::touches);
    }

    private static Range lineOf(Missing now, TextDocument text) {
        int line = text.lineOf(Math.min(now.key(), text.length()));
        return new Range(text.lineStart(line), text.lineEnd(line));
    }

    /** Where the new texts of a patch begin, in the text after it. */
    private static List<Integer> changed(TextPatch patch) {
        List<Integer> starts = new ArrayList<>();
        int shift = 0;
        for (Replacement change : patch.replacements()) {
            starts.add(change.start() + shift);
            shift += change.growth();
        }
        return starts;
    }
}
