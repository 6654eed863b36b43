package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Optional;

/** Where a file uses a variable. */
final class VariableUses {

    private VariableUses() {
    }

    /** True where one place reads the variable with another default than that, or with none. */
    static boolean withAnotherDefault(YamlTree tree, String variable, String literal) {
        return tree.text().text().contains(variable) && tree.documents().stream()
                .flatMap(document -> document.root().stream()).anyMatch(root -> differs(root, variable, literal));
    }

    private static boolean differs(YamlNode node, String variable, String literal) {
        if (node instanceof YamlScalar scalar) {
            return Interpolation.variablesIn(scalar.value()).stream()
                    .anyMatch(used -> used.name().equals(variable)
                            && !used.defaultValue().equals(Optional.of(literal)));
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().map(YamlEntry::value)
                    .anyMatch(value -> differs(value, variable, literal));
        }
        return node instanceof YamlSequence sequence
                && sequence.values().stream().anyMatch(value -> differs(value, variable, literal));
    }
}
