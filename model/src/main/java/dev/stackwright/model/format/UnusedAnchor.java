package dev.stackwright.model.format;

import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Aliases;
import dev.stackwright.model.yaml.AnchorPatcher;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Optional;

/** An anchor that no alias means. */
final class UnusedAnchor {

    private UnusedAnchor() {
    }

    /** Takes the anchor of the value out, where nothing uses it. */
    static Optional<TextPatch> removal(YamlTree tree, Spot spot) {
        YamlNode node = spot.value();
        if (node.anchor().isEmpty() || Aliases.in(tree).stream()
                .anyMatch(alias -> alias.target().filter(target -> target == node).isPresent())) {
            return Optional.empty();
        }
        AnchorPatcher patcher = new AnchorPatcher(tree);
        patcher.drop(node);
        return Optional.of(patcher.patch());
    }
}
