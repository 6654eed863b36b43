package dev.stackwright.app.controls.markdown;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * What a page of Markdown needs from around it.
 *
 * @param open    follows a link to what it names
 * @param picture shows the picture of a destination; empty where there is none, then its description stands there
 */
public record MarkdownWays(Consumer<String> open, Function<String, Optional<Node>> picture) {

    /** Links lead nowhere and pictures are described. */
    public static final MarkdownWays NONE = new MarkdownWays(destination -> { }, destination -> Optional.empty());
}
