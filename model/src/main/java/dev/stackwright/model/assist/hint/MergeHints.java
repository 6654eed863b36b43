package dev.stackwright.model.assist.hint;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.hint.InlayHint.Kind;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how much each merge key brings, and what the keys beside it take the place of. */
final class MergeHints {

    /** Anchors that merge each other are followed so deep. */
    private static final int MAX_NESTING = 20;

    private final PlaceQuestion question;
    private final List<InlayHint> found;

    MergeHints(PlaceQuestion question, List<InlayHint> found) {
        this.question = question;
        this.found = found;
    }

    void find() {
        question.snapshot().tree().documents().forEach(document -> document.root()
                .ifPresent(root -> visit(root, 0, false)));
    }

    private void visit(YamlNode node, int depth, boolean inServices) {
        if (node instanceof YamlMapping mapping) {
            merges(mapping, inServices && depth == 2);
            for (YamlEntry entry : mapping.entries()) {
                visit(entry.value(), depth + 1, depth == 0 ? entry.isNamed("services") : inServices);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> visit(item, depth + 1, inServices));
        }
    }

    private void merges(YamlMapping mapping, boolean isService) {
        Map<String, YamlNode> inherited = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                Map<String, YamlNode> brought = new LinkedHashMap<>();
                collect(entry.value(), brought, 0);
                long hidden = brought.keySet().stream().filter(key -> mapping.entry(key).isPresent()).count();
                if (!brought.isEmpty()) {
                    found.add(new InlayHint(Kind.MERGED, lineEnd(entry), counted(brought.size(), isService)
                            + (hidden == 0 ? "" : ", " + hidden + " overridden")));
                }
                brought.forEach(inherited::putIfAbsent);
            }
        }
        for (YamlEntry entry : mapping.entries()) {
            entry.name().map(inherited::get).flatMap(before -> words(before, entry.value())).ifPresent(words ->
                    found.add(new InlayHint(Kind.INHERITED, entry.value().end(), "inherited: " + words)));
        }
    }

    /** A list of several lines is told of behind its first. */
    private int lineEnd(YamlEntry entry) {
        int line = question.text().lineOf(entry.start());
        return Math.min(entry.end(), question.text().lineEnd(line));
    }

    private static String counted(int count, boolean isService) {
        String what = isService ? "attribute" : "entr";
        return count + " " + what + (count == 1 ? isService ? "" : "y" : isService ? "s" : "ies");
    }

    /** What is merged first counts. */
    private static void collect(YamlNode merged, Map<String, YamlNode> brought, int depth) {
        if (depth > MAX_NESTING) {
            return;
        }
        merged.asSequence().ifPresent(list -> list.values().forEach(item -> collect(item, brought, depth + 1)));
        merged.asMapping().ifPresent(mapping -> {
            mapping.entries().stream().filter(entry -> !entry.isMerge())
                    .forEach(entry -> entry.name().ifPresent(name -> brought.putIfAbsent(name, entry.value())));
            mapping.entries().stream().filter(YamlEntry::isMerge)
                    .forEach(entry -> collect(entry.value(), brought, depth + 1));
        });
    }

    private static Optional<String> words(YamlNode before, YamlNode now) {
        Optional<String> earlier = before.asScalar().filter(scalar -> !scalar.style().isBlock())
                .map(YamlScalar::value);
        Optional<String> later = now.asScalar().filter(scalar -> !scalar.style().isBlock()).map(YamlScalar::value);
        return later.isPresent() && !earlier.equals(later) ? earlier.map(InlayHints::brief)
                .filter(words -> !words.isEmpty()) : Optional.empty();
    }
}
