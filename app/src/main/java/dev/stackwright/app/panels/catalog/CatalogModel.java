package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.project.Library;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.EntryKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the list shows for a search and its filters, which page is open, and the way back to those before it. */
public final class CatalogModel {

    private static final int MOST_STEPS_BACK = 100;

    private final Library library;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<EntryKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Category>> category = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CatalogRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<CatalogEntry>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<CatalogEntry> back = new ArrayDeque<>();
    private final Deque<CatalogEntry> forward = new ArrayDeque<>();

    public CatalogModel(Library library) {
        this.library = library;
        search.addListener((property, before, now) -> refill());
        kind.addListener((property, before, now) -> refill());
        category.addListener((property, before, now) -> refill());
        refill();
    }

    /** Begins with the search and the page that another project was looked at with. */
    public void goOn(CatalogModel before) {
        search.set(before.search.get());
        kind.set(before.kind.get());
        category.set(before.category.get());
        before.shown.get().map(CatalogEntry::id).ifPresent(this::open);
    }

    Catalog catalog() {
        return library.catalog();
    }

    /** What is read of technologies. */
    public Library library() {
        return library;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The only kind that is listed; empty for all. */
    ObjectProperty<Optional<EntryKind>> kindProperty() {
        return kind;
    }

    /** The only category that is listed; empty for all. */
    ObjectProperty<Optional<Category>> categoryProperty() {
        return category;
    }

    /** By category in the order of the catalog; while words are searched for, the best match first. */
    ReadOnlyObjectProperty<List<CatalogRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The technology whose page is open; empty before the first. */
    public ReadOnlyObjectProperty<Optional<CatalogEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Opens a page; an id the catalog does not have opens none. */
    public void open(String id) {
        catalog().byId(id).filter(entry -> !shown.get().equals(Optional.of(entry))).ifPresent(entry -> {
            shown.get().ifPresent(back::push);
            if (back.size() > MOST_STEPS_BACK) {
                back.removeLast();
            }
            forward.clear();
            shown.set(Optional.of(entry));
        });
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    void goBack() {
        go(back, forward);
    }

    void goForward() {
        go(forward, back);
    }

    private void go(Deque<CatalogEntry> from, Deque<CatalogEntry> to) {
        if (!from.isEmpty()) {
            CatalogEntry entry = from.pop();
            shown.get().ifPresent(to::push);
            shown.set(Optional.of(entry));
        }
    }

    private void refill() {
        List<CatalogEntry> found = library.search().find(search.get()).stream()
                .filter(entry -> kind.get().map(wanted -> EntryKind.of(entry) == wanted).orElse(true))
                .filter(entry -> category.get()
                        .map(wanted -> wanted.id().equals(entry.profile().category())).orElse(true)).toList();
        rows.set(search.get().isBlank() ? byCategory(found) : found.stream()
                .<CatalogRow>map(CatalogRow.Technology::new).toList());
    }

    private List<CatalogRow> byCategory(List<CatalogEntry> entries) {
        List<CatalogRow> sorted = new ArrayList<>();
        for (Category heading : catalog().categories()) {
            List<CatalogEntry> within = entries.stream()
                    .filter(entry -> entry.profile().category().equals(heading.id())).toList();
            if (!within.isEmpty()) {
                sorted.add(new CatalogRow.Heading(heading));
                within.forEach(entry -> sorted.add(new CatalogRow.Technology(entry)));
            }
        }
        return sorted;
    }
}
