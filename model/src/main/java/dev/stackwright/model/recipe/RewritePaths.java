package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.RelativePaths;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.List;
import java.util.Map;

/**
 * Writes relative paths anew, as a file needs it that goes to another folder.
 *
 * @param newPaths by the path as it is written now
 */
public record RewritePaths(Map<String, String> newPaths) implements Recipe {

    public RewritePaths {
        newPaths = Map.copyOf(newPaths);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        List<RelativePaths.Use> uses = RelativePaths.in(snapshot.compose()).stream()
                .filter(use -> newPaths.containsKey(use.path())).toList();
        if (uses.isEmpty()) {
            return Refusals.noChange("None of these paths is written here.");
        }
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        uses.forEach(use -> patcher.replaceIn(use.scalar(), use.part(), newPaths.get(use.path())));
        String title = uses.size() == 1 ? "Write " + uses.get(0).path() + " as " + newPaths.get(uses.get(0).path())
                : "Write " + uses.size() + " paths anew";
        return new Verified(snapshot, Edit.ofText(title, patcher.patch()))
                .leaving(snapshot.compose().serviceNames(), snapshot.compose().serviceNames());
    }
}
