package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place of the file by the keys from the top down, with a number for an item of a list. Aliases and merge keys are
 * not followed: the place is where it is written.
 */
record KeyPath(List<String> steps) {

    /** The value there; of several documents the first that has the place counts. */
    Optional<YamlNode> value(ComposeFile file) {
        for (YamlMapping root : file.roots()) {
            Optional<YamlNode> node = Optional.of(root);
            for (String step : steps) {
                node = node.flatMap(above -> below(above, step));
            }
            if (node.isPresent()) {
                return node;
            }
        }
        return Optional.empty();
    }

    /** The mapping in which the last key stands. */
    Optional<YamlMapping> holder(ComposeFile file) {
        return new KeyPath(steps.subList(0, steps.size() - 1)).value(file)
                .filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    Optional<YamlEntry> entry(ComposeFile file) {
        return holder(file).flatMap(holder -> holder.entry(last()));
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    /** As a person would say it: {@code services.web.image}. */
    String words() {
        return String.join(".", steps);
    }

    /** The edit, once it is sure that it changes at most the service the path leads into. */
    Outcome verified(Snapshot snapshot, Edit edit) {
        boolean inService = steps.size() > 1 && steps.get(0).equals(ElementId.SERVICES);
        Set<String> touched = inService ? Set.of(steps.get(1)) : Set.of();
        return new Verified(snapshot, edit).leaving(snapshot.compose().serviceNames(), touched);
    }

    private static Optional<YamlNode> below(YamlNode node, String step) {
        if (node instanceof YamlMapping mapping) {
            return mapping.value(step);
        }
        boolean isNumber = step.chars().allMatch(c -> c >= '0' && c <= '9') && step.length() < 9;
        if (node instanceof YamlSequence list && isNumber && Integer.parseInt(step) < list.items().size()) {
            return Optional.of(list.values().get(Integer.parseInt(step)));
        }
        return Optional.empty();
    }
}
