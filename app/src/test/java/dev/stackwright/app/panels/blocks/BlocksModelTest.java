package dev.stackwright.app.panels.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.ElementId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksModelTest {

    private final Technologies technologies = Technologies.read();
    private final Project project = Projects.of("");
    private final BlocksModel model = new BlocksModel(project, new Blocks(technologies));

    @Test
    void withoutASearchAllBlocksAreShown() {
        assertThat(shown()).hasSameSizeAs(technologies.all()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aSearchFindsBlocksByAnyOfTheirWords() {
        model.searchProperty().set("queue RABBIT");
        assertThat(shown()).extracting(Technology::id).containsExactly("rabbitmq");
    }

    @Test
    void aSearchWithoutMatchShowsNoCategory() {
        model.searchProperty().set("no such block");
        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void anAddedBlockIsSelectedAndCanBeUndone() {
        assertThat(model.add(technologies.byId("redis").orElseThrow())).isEmpty();
        String name = project.snapshot().compose().services().get(0).name();
        assertThat(project.selection().elements()).containsExactly(ElementId.service(name));
        assertThat(project.workspace().undoTitle()).hasValue("Add service " + name);
        project.workspace().undo();
        assertThat(project.snapshot().text().text()).isEmpty();
    }

    private List<Technology> shown() {
        return model.shownProperty().get().stream().flatMap(category -> category.blocks().stream()).toList();
    }
}
