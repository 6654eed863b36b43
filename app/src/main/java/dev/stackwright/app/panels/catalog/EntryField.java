package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.project.Library;
import dev.stackwright.model.catalog.CatalogEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Takes a technology of the catalog or anything else: what matches is offered below while a name is typed, Enter takes
 * what is typed.
 */
public final class EntryField extends VBox {

    private static final int MOST_OFFERED = 8;

    private final Library library;
    private final BiConsumer<String, Optional<String>> add;
    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane();

    /**
     * @param id     of the field
     * @param prompt what it asks for
     * @param add    gets the name, and the id of the catalog's entry where it is one
     */
    public EntryField(Library library, String id, String prompt, BiConsumer<String, Optional<String>> add) {
        this.library = library;
        this.add = add;
        getStyleClass().add("entry-field");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((property, before, now) -> offer(now));
        field.setOnAction(event -> addTyped());
        offers.getStyleClass().add("entry-links");
        offers.managedProperty().bind(offers.visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.requestFocus();
                field.clear();
                event.consume();
            }
        });
        getChildren().addAll(field, offers);
        offer("");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void offer(String text) {
        List<CatalogEntry> found = text.isBlank() ? List.of()
                : library.search().find(text).stream().limit(MOST_OFFERED).toList();
        offers.getChildren().setAll(found.stream().map(this::link).toList());
        offers.setVisible(!found.isEmpty());
    }

    private Hyperlink link(CatalogEntry entry) {
        Hyperlink link = new Hyperlink(entry.name(), new EntryTile(library.catalog(), entry));
        link.getStyleClass().add("entry-link");
        link.setTooltip(Icons.tooltip(entry.profile().summary()));
        link.setOnAction(event -> put(entry.name(), Optional.of(entry.id())));
        return link;
    }

    /** A name the catalog has stands for its technology, whatever else is offered. */
    private void addTyped() {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            Optional<CatalogEntry> known = library.catalog().entries().stream()
                    .filter(entry -> entry.name().equalsIgnoreCase(typed) || entry.id().equals(typed)).findFirst();
            put(known.map(CatalogEntry::name).orElse(typed), known.map(CatalogEntry::id));
        }
    }

    private void put(String name, Optional<String> entry) {
        field.requestFocus();
        field.clear();
        add.accept(name, entry);
    }
}
