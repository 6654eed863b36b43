package dev.stackwright.model.format;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;

/** Puts one blank behind colons, dashes and commas, and none before them. */
final class Gaps {

    private final String text;
    private final List<Replacement> changes = new ArrayList<>();

    private Gaps(String text) {
        this.text = text;
    }

    static List<Replacement> of(YamlTree tree) {
        Gaps gaps = new Gaps(tree.text().text());
        tree.documents().forEach(document -> document.root().ifPresent(gaps::in));
        return gaps.changes;
    }

    private void in(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(this::entry);
            if (mapping.flow()) {
                commas(mapping.entries().stream().map(entry -> new Part(entry.start(), entry.end(),
                        isAbsent(entry.value()))).toList());
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlItem item : sequence.items()) {
                if (!sequence.flow() && !isAbsent(item.value())) {
                    gap(item.start() + 1, item.value().start(), " ");
                }
                in(item.value());
            }
            if (sequence.flow()) {
                commas(sequence.items().stream().map(item -> new Part(item.value().start(), item.value().end(),
                        isAbsent(item.value()) || endsAbsent(item.value()))).toList());
            }
        }
    }

    /** One part of a list or mapping in brackets. */
    private record Part(int start, int end, boolean isOpenEnded) {
    }

    private void entry(YamlEntry entry) {
        in(entry.key());
        int colon = entry.key().end();
        while (colon < text.length() && LinePlan.isBlank(text.charAt(colon))) {
            colon++;
        }
        if (colon < text.length() && text.charAt(colon) == ':' && colon <= entry.value().start()) {
            if (!(entry.key() instanceof YamlAlias) && !isAbsent(entry.key())) {
                gap(entry.key().end(), colon, "");
            }
            if (!isAbsent(entry.value())) {
                gap(colon + 1, entry.value().start(), " ");
            }
        }
        in(entry.value());
    }

    private void commas(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            int from = parts.get(i - 1).end();
            int to = parts.get(i).start();
            if (!parts.get(i - 1).isOpenEnded && from < to && text.substring(from, to).matches("[ \\t]*,[ \\t]*")) {
                replace(from, to, ", ");
            }
        }
    }

    /** A single pair in a list of brackets: {@code [a: ]}. */
    private static boolean endsAbsent(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.entries().size() == 1
                && isAbsent(mapping.entries().get(0).value());
    }

    private static boolean isAbsent(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isAbsent();
    }

    private void gap(int from, int to, String blanks) {
        for (int i = from; i < to; i++) {
            if (!LinePlan.isBlank(text.charAt(i))) {
                return;
            }
        }
        replace(from, to, blanks);
    }

    private void replace(int from, int to, String with) {
        if (from <= to && !text.substring(from, to).equals(with)) {
            changes.add(new Replacement(from, to, with));
        }
    }
}
