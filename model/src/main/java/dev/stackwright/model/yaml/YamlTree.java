package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;

/**
 * What a text says and what of it could not be read.
 *
 * @param text      the text the ranges refer to
 * @param documents the documents of the stream, in order
 * @param problems  what is wrong, in order of place; empty for well-formed text
 * @param masked    stretches of whole lines left out of the tree because they could not be read
 */
public record YamlTree(TextDocument text, List<YamlDocument> documents, List<YamlProblem> problems,
                       List<Range> masked) {

    public YamlTree {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        masked = List.copyOf(masked);
    }

    public boolean isWhole() {
        return masked.isEmpty();
    }

    /** The mapping that an entry of this tree stands in. */
    public Optional<YamlMapping> holderOf(YamlEntry entry) {
        return documents.stream().flatMap(document -> document.root().stream())
                .flatMap(root -> holder(root, entry).stream()).findFirst();
    }

    private static Optional<YamlMapping> holder(YamlNode node, YamlEntry entry) {
        if (node instanceof YamlMapping mapping) {
            if (mapping.entries().contains(entry)) {
                return Optional.of(mapping);
            }
            return mapping.entries().stream().map(YamlEntry::value).filter(value -> around(value, entry))
                    .flatMap(value -> holder(value, entry).stream()).findFirst();
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.values().stream().filter(value -> around(value, entry))
                    .flatMap(value -> holder(value, entry).stream()).findFirst();
        }
        return Optional.empty();
    }

    private static boolean around(YamlNode node, YamlEntry entry) {
        return node.range().contains(entry.range());
    }

    /** What the lines left out of the tree say, in order. */
    public List<String> maskedTexts() {
        return masked.stream().map(text::slice).toList();
    }

    /** True where the stretch touches a line that could not be read. */
    public boolean isMasked(Range range) {
        return masked.stream().anyMatch(m -> m.overlaps(range) || range.isEmpty() && m.touches(range.start()));
    }
}
