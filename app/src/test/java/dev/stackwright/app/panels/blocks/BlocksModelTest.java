package dev.stackwright.app.panels.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksModelTest {

    private final Technologies technologies = Technologies.read();
    private final Blocks blocks = new Blocks(technologies);
    private final List<Technology> added = new ArrayList<>();
    private final BlocksModel model = new BlocksModel(blocks, block -> {
        added.add(block);
        return Optional.empty();
    });

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
    void anAddedBlockGoesToTheCanvas() {
        assertThat(model.add(technologies.byId("redis").orElseThrow())).isEmpty();
        assertThat(added).extracting(Technology::id).containsExactly("redis");
    }

    @Test
    void theBlocksUsedLastStandAboveTheOthersUntilSomethingIsSearchedFor() {
        blocks.recent().used(technologies.byId("redis").orElseThrow());
        blocks.recent().used(technologies.byId("postgresql").orElseThrow());
        blocks.recent().used(technologies.byId("redis").orElseThrow());
        assertThat(model.shownProperty().get().get(0).name()).isEqualTo("Recently used");
        assertThat(model.shownProperty().get().get(0).blocks()).extracting(Technology::id)
                .containsExactly("redis", "postgresql");
        model.searchProperty().set("rabbit");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void theQuickestMatchIsTheOneWhoseNameBegins() {
        assertThat(blocks.matching("pos").get(0).id()).isEqualTo("postgresql");
        assertThat(blocks.matching("no such block")).isEmpty();
    }

    @Test
    void whatStandsOutsideTheStackIsFoundByItsWords() {
        assertThat(model.outsiders()).containsExactly(Outsider.PERSON, Outsider.EXTERNAL);
        model.searchProperty().set("CUSTOMER uses");
        assertThat(model.outsiders()).containsExactly(Outsider.PERSON);
        model.searchProperty().set("bank");
        assertThat(model.outsiders()).containsExactly(Outsider.EXTERNAL);
        model.searchProperty().set("rabbit");
        assertThat(model.outsiders()).isEmpty();
        assertThat(Outsider.transferred("postgresql")).isEmpty();
    }

    private List<Technology> shown() {
        return model.shownProperty().get().stream().flatMap(category -> category.blocks().stream()).toList();
    }
}
