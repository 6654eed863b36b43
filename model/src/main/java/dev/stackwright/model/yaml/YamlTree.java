package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;

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

    /** True where the stretch touches a line that could not be read. */
    public boolean isMasked(Range range) {
        return masked.stream().anyMatch(m -> m.overlaps(range) || range.isEmpty() && m.touches(range.start()));
    }
}
