package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.BlockCategory;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.AddService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the palette shows for a search, and what it adds. */
final class BlocksModel {

    private final Project project;
    private final Blocks blocks;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<BlockCategory>> shown;

    BlocksModel(Project project, Blocks blocks) {
        this.project = project;
        this.blocks = blocks;
        this.shown = new ReadOnlyObjectWrapper<>(blocks.technologies().blocks());
        search.addListener((property, before, now) -> shown.set(matching(now)));
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The categories with the blocks that match; categories without any are left out. */
    ReadOnlyObjectProperty<List<BlockCategory>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Adds the block and selects its service; answers why it cannot be added. */
    Optional<String> add(Technology technology) {
        AddService recipe = blocks.adding(technology.id(), project.snapshot(), Optional.empty()).orElseThrow();
        Outcome outcome = project.workspace().perform(recipe);
        if (outcome instanceof Outcome.Refusal refusal) {
            return Optional.of((refusal.reason() + " " + refusal.remedy()).strip());
        }
        project.selection().select(Set.of(ElementId.service(recipe.spec().name())), this);
        return Optional.empty();
    }

    private List<BlockCategory> matching(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return blocks.technologies().blocks().stream()
                .map(category -> new BlockCategory(category.name(), category.blocks().stream()
                        .filter(block -> matches(block, category.name(), words)).toList()))
                .filter(category -> !category.blocks().isEmpty()).toList();
    }

    private static boolean matches(Technology block, String category, String[] words) {
        String everything = String.join(" ", block.name(), category, block.kind().id(), block.image(),
                block.summary()).toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(everything::contains);
    }
}
