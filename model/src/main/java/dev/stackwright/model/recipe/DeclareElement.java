package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.Optional;
import java.util.Set;

/**
 * Declares a volume, network, secret or config at the top level. The content of a secret or config is to come from a
 * file of its name beside the compose file, since the Compose Specification wants it to be said.
 *
 * @param section the section of the top level
 */
public record DeclareElement(String section, String name) implements Recipe {

    /** Sections whose elements say where their content comes from. */
    private static final Set<String> OF_FILES = Set.of("secrets", "configs");

    /** The file a secret or config is read from; empty for anything else. */
    public static Optional<String> fileOf(String section, String name) {
        return OF_FILES.contains(section) ? Optional.of("./" + name + ".txt") : Optional.empty();
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!ServiceNames.isAllowed(name)) {
            return Outcome.refuse("bad-name", "'" + name + "' cannot be a name in " + section + ".",
                    "Use letters, digits, '.', '_' and '-'.");
        }
        if (snapshot.compose().elements(section).stream().map(NamedElement::name).anyMatch(name::equals)) {
            return Refusals.noChange("'" + name + "' is declared already.");
        }
        Sections sections = new Sections(snapshot, new YamlPatcher(snapshot.tree()));
        Fresh value = fileOf(section, name).map(file -> Fresh.pair("file", Fresh.text(file))).orElse(Fresh.nothing());
        return sections.add(section, name, value).orElseGet(() -> new Verified(snapshot,
                Edit.ofText("Declare " + name + " in " + section, sections.patch()))
                .leaving(snapshot.compose().serviceNames(), Set.of()));
    }
}
