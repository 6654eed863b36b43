package dev.stackwright.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import org.junit.jupiter.api.Test;

/** The worked example speaks of fields that there are, and of services that it has. */
class WorkedExampleTest {

    private final BriefCatalog catalog = BriefCatalog.read();
    private final Snapshot snapshot = WorkedExample.snapshot();
    private final Brief brief = snapshot.design().brief();

    @Test
    void everyAnswerHasItsQuestion() {
        assertThat(brief.texts().keySet()).allSatisfy(id -> assertThat(catalog.text(id)).isPresent());
        assertThat(brief.tables()).allSatisfy((id, rows) -> {
            TableField table = catalog.table(id).orElseThrow();
            assertThat(rows).allSatisfy((row, cells) -> assertThat(row).startsWith(table.prefix() + "-"));
            assertThat(rows.values()).allSatisfy(cells -> assertThat(cells.keySet())
                    .isSubsetOf(table.columns().stream().map(Column::id).toList()));
        });
    }

    @Test
    void dossiersAreOfServices() {
        assertThat(brief.dossiers().keySet()).extracting(ElementId::name).allSatisfy(name ->
                assertThat(snapshot.knows(name)).isTrue());
    }

    @Test
    void nothingIsLeftOver() {
        assertThat(snapshot.design().unknown()).isEmpty();
    }
}
