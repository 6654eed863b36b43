package dev.stackwright.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RenameService;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A brief is answered by recipes, kept in the design file and followed by names. */
class BriefRecipesTest {

    private final BriefCatalog catalog = BriefCatalog.read();
    private Snapshot snapshot = Snapshot.of("""
            services:
              web:
                image: nginx:1.27
              db:
                image: postgres:16
            """);

    @Test
    void anAnswerIsKeptLineByLine() {
        perform(new WriteText(catalog.text("business.problem").orElseThrow(), "Shops order blindly.\nWe forecast."));

        assertThat(DesignStore.write(snapshot.design())).contains("\"Shops order blindly.\"", "\"We forecast.\"");
        assertThat(DesignStore.read(DesignStore.write(snapshot.design())).design()).isEqualTo(snapshot.design());
    }

    @Test
    void aBlankAnswerTakesTheAnswerBack() {
        TextField field = catalog.text("business.problem").orElseThrow();
        perform(new WriteText(field, "Shops order blindly."));
        perform(new WriteText(field, " "));

        assertThat(snapshot.design()).isEqualTo(Design.EMPTY);
    }

    @Test
    void onlyAnOptionAnswersAFieldWithOptions() {
        Outcome outcome = new WriteText(catalog.text("document.status").orElseThrow(), "finished").on(snapshot);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refusal.class, refusal -> assertThat(refusal.remedy())
                .isEqualTo("Choose from draft, review, approved."));
    }

    @Test
    void rowsAreNumberedAndChangedCellByCell() {
        TableField table = catalog.table("requirements.functional").orElseThrow();
        perform(new PutRow(table, Optional.empty(), Map.of("requirement", "Place an order", "priority", "must")));
        perform(new PutRow(table, Optional.empty(), Map.of("requirement", "Cancel an order")));
        perform(new PutRow(table, Optional.of("FR-1"), Map.of("services", "web, db", "priority", "")));

        assertThat(snapshot.design().brief().rows(table.id())).isEqualTo(Map.of(
                "FR-1", Map.of("requirement", "Place an order", "services", "web, db"),
                "FR-2", Map.of("requirement", "Cancel an order")));
    }

    @Test
    void aRowSaysWhatItIsAbout() {
        TableField table = catalog.table("risks.register").orElseThrow();

        assertThat(new PutRow(table, Optional.empty(), Map.of("owner", "Ada")).on(snapshot))
                .isInstanceOf(Outcome.Refusal.class);
    }

    @Test
    void aRenamedServiceTakesItsDossierAndItsRowsAlong() {
        TableField table = catalog.table("requirements.functional").orElseThrow();
        perform(new PutRow(table, Optional.empty(), Map.of("requirement", "Orders", "services", "db, web")));
        perform(new WriteDossier("web", catalog.dossierField("owner").orElseThrow(), "Storefront"));
        perform(new RenameService("web", "shop"));

        assertThat(snapshot.design().brief().dossier(ElementId.service("shop"))).containsEntry("owner", "Storefront");
        assertThat(snapshot.design().brief().rows(table.id()).get("FR-1")).containsEntry("services", "db, shop");
    }

    @Test
    void rowsStandInTheOrderOfTheirNumbers() {
        assertThat(RowIds.inOrder(Map.of("FR-10", 1, "FR-9", 1, "FR-1", 1).keySet()))
                .containsExactly("FR-1", "FR-9", "FR-10");
    }

    private void perform(Recipe recipe) {
        assertThat(recipe.on(snapshot)).isInstanceOf(Outcome.Ready.class);
        snapshot = snapshot.apply(((Outcome.Ready) recipe.on(snapshot)).edit());
    }
}
