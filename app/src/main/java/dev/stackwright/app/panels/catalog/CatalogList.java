package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.EntryKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The left side of the catalog: search, filters and the technologies that are left. */
final class CatalogList extends VBox {

    private static final int ROWS_OF_CATEGORIES = 18;

    private final CatalogModel model;
    private final TextField search = new TextField();
    private final ListView<CatalogRow> list = new ListView<>();
    private final Label nothing = new Label();
    private boolean following;

    CatalogList(CatalogModel model) {
        this.model = model;
        getStyleClass().add("catalog-list");
        search.setId("catalog-search");
        search.setPromptText(Strings.text("catalog.search"));
        search.setAccessibleText(Strings.text("catalog.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        list.setId("catalog-entries");
        list.setAccessibleText(Strings.text("dock.technologies"));
        list.setCellFactory(view -> new CatalogCell(model.catalog()));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("panel-empty");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox top = new VBox(search, kinds(), categories());
        top.getStyleClass().addAll("panel-top", "catalog-top");
        getChildren().addAll(top, list);
        model.rowsProperty().addListener((property, before, now) -> show(now));
        model.shownProperty().addListener((property, before, now) -> follow());
        show(model.rowsProperty().get());
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private FlowPane kinds() {
        ToggleGroup group = new ToggleGroup();
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("catalog-kinds");
        chips.getChildren().add(chip(group, Optional.empty(), Strings.text("catalog.filter.all")));
        for (EntryKind kind : EntryKind.values()) {
            chips.getChildren().add(chip(group, Optional.of(kind), EntryWords.filter(kind)));
        }
        return chips;
    }

    private ToggleButton chip(ToggleGroup group, Optional<EntryKind> kind, String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId("catalog-kind-" + kind.map(EntryKind::id).orElse("all"));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(model.kindProperty().get().equals(kind));
        // Pressed again it stays chosen: one of them always holds.
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.kindProperty().set(kind);
        });
        model.kindProperty().addListener((property, before, now) -> chip.setSelected(now.equals(kind)));
        return chip;
    }

    private ComboBox<Optional<Category>> categories() {
        List<Optional<Category>> all = new ArrayList<>(List.of(Optional.empty()));
        model.catalog().categories().forEach(category -> all.add(Optional.of(category)));
        ComboBox<Optional<Category>> box = new ComboBox<>();
        box.setId("catalog-category");
        box.setAccessibleText(Strings.text("catalog.category"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Category> category) {
                return category == null ? "" : category.map(Category::name)
                        .orElse(Strings.text("catalog.category.all"));
            }

            @Override
            public Optional<Category> fromString(String text) {
                return Optional.empty();
            }
        });
        box.getItems().setAll(all);
        box.setVisibleRowCount(ROWS_OF_CATEGORIES);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(model.categoryProperty());
        return box;
    }

    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void selectFirst() {
        if (list.getSelectionModel().isEmpty() || list.getSelectionModel().getSelectedItem()
                instanceof CatalogRow.Heading) {
            list.getItems().stream().filter(CatalogRow.Technology.class::isInstance).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void selected(CatalogRow row) {
        if (!following && row instanceof CatalogRow.Technology technology) {
            model.open(technology.entry().id());
        }
    }

    private void show(List<CatalogRow> rows) {
        following = true;
        try {
            list.getItems().setAll(rows);
        } finally {
            following = false;
        }
        String searched = model.searchProperty().get();
        nothing.setText(searched.isBlank() ? Strings.text("catalog.noMatch.filters")
                : Strings.text("catalog.noMatch", searched));
        follow();
    }

    /** The technology whose page is open is the selected one, where it is listed. */
    private void follow() {
        following = true;
        try {
            Optional<CatalogEntry> shown = model.shownProperty().get();
            int row = shown.map(entry -> list.getItems().indexOf(new CatalogRow.Technology(entry))).orElse(-1);
            if (row < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != row) {
                list.getSelectionModel().clearAndSelect(row);
                list.scrollTo(Math.max(0, row - 3));
            }
        } finally {
            following = false;
        }
    }
}
