package dev.stackwright.rendering.handoff;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Collects the variables of a compose file: those its values name, and those it passes on to a service. */
final class StackVariables {

    private final Snapshot snapshot;
    private final String file;
    private final Map<String, Gathering> found;

    /** @param file names the file in front of each place; empty for the main one */
    private StackVariables(Snapshot snapshot, String file, Map<String, Gathering> found) {
        this.snapshot = snapshot;
        this.file = file;
        this.found = found;
    }

    /** In the order of their first use. */
    static List<StackVariable> in(Snapshot snapshot) {
        return in(snapshot, Collections.emptySortedMap());
    }

    /** @param further what further files of the project say, by their names */
    static List<StackVariable> in(Snapshot snapshot, SortedMap<String, Snapshot> further) {
        Map<String, Gathering> found = new LinkedHashMap<>();
        new StackVariables(snapshot, "", found).collect();
        further.forEach((name, said) -> new StackVariables(said, name + ": ", found).collect());
        return found.entrySet().stream().map(entry -> entry.getValue()
                .variable(entry.getKey(), snapshot.design().parameter(entry.getKey()))).toList();
    }

    private void collect() {
        snapshot.tree().documents().forEach(document -> document.root().ifPresent(root -> walk(root, List.of())));
        snapshot.compose().services().forEach(this::passedOn);
    }

    private void walk(YamlNode node, List<String> path) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                walk(entry.value(), below(path, entry.name().orElse("?")));
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> walk(item, path));
        } else if (node instanceof YamlScalar scalar) {
            for (Interpolation.Variable use : Interpolation.variablesIn(scalar.value())) {
                add(use, new StackVariable.Use(where(path, scalar.value()), line(scalar)));
            }
        }
    }

    private static List<String> below(List<String> path, String key) {
        List<String> deeper = new ArrayList<>(path);
        deeper.add(key);
        return deeper;
    }

    /** A variable of the list form is named as the mapping form names it; the section {@code services} is left out. */
    private String where(List<String> path, String value) {
        List<String> names = new ArrayList<>(path);
        int equals = value.indexOf('=');
        if (!path.isEmpty() && path.get(path.size() - 1).equals("environment") && equals > 0
                && value.substring(0, equals).matches("[A-Za-z_][\\w.]*")) {
            names.add(value.substring(0, equals));
        }
        if (names.size() > 1 && names.get(0).equals("services")) {
            names.remove(0);
        }
        return file + String.join(".", names);
    }

    private int line(YamlNode node) {
        return snapshot.text().positionOf(node.start()).line();
    }

    private void add(Interpolation.Variable variable, StackVariable.Use use) {
        Gathering gathering = found.computeIfAbsent(variable.name(), name -> new Gathering());
        gathering.uses.add(use);
        variable.defaultValue().filter(text -> !text.isEmpty()).ifPresent(gathering.defaults::add);
        gathering.required |= variable.isRequired();
        gathering.optional |= variable.operator().endsWith("+");
    }

    /** {@code environment: [NAME]} takes the value from whoever starts the stack. */
    private void passedOn(Service service) {
        for (EnvironmentEntry entry : service.environment()) {
            if (entry.value().isEmpty() && !Interpolation.isIn(entry.name())) {
                found.computeIfAbsent(entry.name(), name -> new Gathering()).uses.add(new StackVariable.Use(
                        file + service.name() + ".environment." + entry.name(), line(entry.node())));
            }
        }
    }

    private static final class Gathering {
        private final Set<StackVariable.Use> uses = new LinkedHashSet<>();
        private final Set<String> defaults = new LinkedHashSet<>();
        private boolean required;
        private boolean optional;

        private StackVariable variable(String name, ParameterNote note) {
            return new StackVariable(name, List.copyOf(uses), List.copyOf(defaults), required, optional, note);
        }
    }
}
