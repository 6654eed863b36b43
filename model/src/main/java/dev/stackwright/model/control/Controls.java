package dev.stackwright.model.control;

import dev.stackwright.model.catalog.DataEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The controls of all frameworks.
 *
 * @param frameworks in the order they are offered in
 */
public record Controls(List<Framework> frameworks) {

    public Controls {
        frameworks = List.copyOf(frameworks);
    }

    /**
     * Reads the data files.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static Controls read() {
        Set<String> taken = new HashSet<>();
        return new Controls(DataEntry.allOf("controls/frameworks.yaml").stream()
                .map(entry -> framework(entry.allowing("id", "edition"), taken)).toList());
    }

    private static Framework framework(DataEntry entry, Set<String> taken) {
        String id = entry.text("id");
        List<DataEntry> controls = DataEntry.allOf("controls/" + id + ".yaml");
        controls.stream().filter(control -> !taken.add(control.text("id"))).findFirst().ifPresent(twice -> {
            throw twice.bad("id", "is taken twice");
        });
        return new Framework(id, entry.text("edition"), controls.stream().map(Control::of).toList());
    }

    public Optional<Framework> framework(String id) {
        return frameworks.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /**
     * The framework the control is one of.
     *
     * @throws IllegalArgumentException when it is none of these controls
     */
    public Framework frameworkOf(Control control) {
        return frameworks.stream().filter(framework -> framework.controls().contains(control)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no framework has " + control.id()));
    }

    public Optional<Control> control(String id) {
        return frameworks.stream().flatMap(framework -> framework.controls().stream())
                .filter(control -> control.id().equals(id)).findFirst();
    }
}
