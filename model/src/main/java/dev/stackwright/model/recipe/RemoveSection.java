package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.Optional;
import java.util.Set;

/** Takes a section out of the top of the file, with all that is in it. */
public record RemoveSection(String name) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<YamlMapping> root = snapshot.compose().roots().stream()
                .filter(mapping -> mapping.entry(name).isPresent()).findFirst();
        if (root.isEmpty()) {
            return Outcome.refuse("no-such-section", "The file has no section '" + name + "'.", "Check the name.");
        }
        YamlPatcher patcher = new YamlPatcher(snapshot.tree())
                .removeEntry(root.get(), root.get().entry(name).orElseThrow());
        return new Verified(snapshot, Edit.ofText("Remove " + name, patcher.patch()))
                .leaving(snapshot.compose().serviceNames(), Set.of());
    }
}
