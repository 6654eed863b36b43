package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Aliases;
import dev.stackwright.model.yaml.AnchorPatcher;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Moves anchors out of a stretch of text into extensions of the top level, so that what others use stays as it is
 * whatever becomes of the stretch.
 */
final class AnchorLift {

    private final Snapshot snapshot;
    private final List<YamlAlias> aliases;

    AnchorLift(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.aliases = Aliases.in(snapshot.tree());
    }

    /** The anchored values inside the stretch that aliases outside of it stand for, in the order of the text. */
    List<YamlNode> usedOutside(Range stretch) {
        return usedOutside(stretch, List.of(stretch));
    }

    /**
     * @param ignored stretches whose aliases do not count
     */
    List<YamlNode> usedOutside(Range stretch, List<Range> ignored) {
        List<YamlNode> found = new ArrayList<>();
        outside(ignored).forEach(alias -> alias.target().filter(target -> stretch.contains(target.range()))
                .filter(target -> found.stream().noneMatch(known -> known == target)).ifPresent(found::add));
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private Stream<YamlAlias> outside(List<Range> ignored) {
        return aliases.stream().filter(alias -> ignored.stream().noneMatch(range -> range.contains(alias.range())));
    }

    /** What uses the anchored value by an alias: services, or whatever else of the top level, by name. */
    List<String> usersOf(YamlNode anchored, List<Range> ignored) {
        return outside(ignored).filter(alias -> alias.target().filter(target -> target == anchored).isPresent())
                .map(alias -> holderOf(alias.range())).distinct().toList();
    }

    private String holderOf(Range alias) {
        return snapshot.compose().elementAt(alias.start()).map(ElementId::name)
                .or(() -> snapshot.compose().roots().stream().flatMap(root -> root.entries().stream())
                        .filter(entry -> entry.range().contains(alias)).flatMap(entry -> entry.name().stream())
                        .findFirst()).orElse(snapshot.text().slice(alias));
    }

    /** The patch that lifts the anchors of those values; empty where there are none or the text cannot take it. */
    Optional<TextPatch> of(List<YamlNode> anchored) {
        AnchorPatcher patcher = new AnchorPatcher(snapshot.tree());
        for (YamlNode node : anchored) {
            boolean within = anchored.stream().anyMatch(outer -> outer != node && outer.range().contains(node.range()));
            if (!within && !lift(patcher, node, anchored)) {
                return Optional.empty();
            }
            patcher.drop(node);
        }
        return anchored.isEmpty() ? Optional.empty() : Optional.of(patcher.patch());
    }

    private boolean lift(AnchorPatcher patcher, YamlNode node, List<YamlNode> anchored) {
        Predicate<YamlNode> holds = outer -> outer.range().contains(node.range());
        for (YamlMapping root : snapshot.compose().roots()) {
            for (YamlEntry section : root.entries()) {
                if (holds.test(section.value())) {
                    List<YamlNode> inner = anchored.stream()
                            .filter(other -> other != node && node.range().contains(other.range())).toList();
                    return patcher.lift(root, section, node, inner, FreshCopy.of(node));
                }
            }
        }
        return false;
    }
}
