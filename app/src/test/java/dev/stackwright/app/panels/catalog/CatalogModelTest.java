package dev.stackwright.app.panels.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Library;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.EntryKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogModelTest {

    private static final Library LIBRARY = Library.read(ChoiceCatalog.read());

    private final CatalogModel model = new CatalogModel(LIBRARY);

    @Test
    void withoutASearchEverythingStandsUnderItsCategory() {
        assertThat(technologies()).hasSameSizeAs(LIBRARY.catalog().entries());
        assertThat(model.rowsProperty().get()).filteredOn(CatalogRow.Heading.class::isInstance)
                .hasSameSizeAs(LIBRARY.catalog().categories());
    }

    @Test
    void aSearchListsTheBestMatchFirstWithoutHeadings() {
        model.searchProperty().set("postgres");

        assertThat(model.rowsProperty().get()).allMatch(CatalogRow.Technology.class::isInstance);
        assertThat(technologies()).startsWith("postgresql");
    }

    @Test
    void filtersOfKindAndCategoryHoldTogether() {
        model.kindProperty().set(Optional.of(EntryKind.MANAGED));
        model.categoryProperty().set(LIBRARY.catalog().category("message-queues"));

        assertThat(technologies()).contains("sqs").doesNotContain("rabbitmq", "dynamodb");
    }

    @Test
    void pagesAreGoneBackToInTheirOrder() {
        model.open("postgresql");
        model.open("mysql");
        model.open("redis");
        model.goBack();
        assertThat(shown()).contains("mysql");
        model.goBack();
        assertThat(shown()).contains("postgresql");
        assertThat(model.canGoBack()).isFalse();
        model.goForward();
        assertThat(shown()).contains("mysql");
        model.open("kafka");
        assertThat(model.canGoForward()).isFalse();
    }

    @Test
    void thePageAndTheSearchGoOnWithTheNextProject() {
        model.searchProperty().set("queue");
        model.open("rabbitmq");
        CatalogModel next = new CatalogModel(LIBRARY);
        next.goOn(model);

        assertThat(next.searchProperty().get()).isEqualTo("queue");
        assertThat(next.shownProperty().get()).isEqualTo(model.shownProperty().get());
    }

    @Test
    void aPageThatIsNotThereLeavesTheOpenOne() {
        model.open("postgresql");
        model.open("no-such-thing");

        assertThat(shown()).contains("postgresql");
        assertThat(model.canGoBack()).isFalse();
    }

    private Optional<String> shown() {
        return model.shownProperty().get().map(CatalogEntry::id);
    }

    private List<String> technologies() {
        return model.rowsProperty().get().stream().filter(CatalogRow.Technology.class::isInstance)
                .map(row -> ((CatalogRow.Technology) row).entry().id()).toList();
    }
}
