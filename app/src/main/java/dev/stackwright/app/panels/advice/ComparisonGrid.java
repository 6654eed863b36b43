package dev.stackwright.app.panels.advice;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.panels.catalog.EntryTile;
import dev.stackwright.model.advice.Comparison;
import dev.stackwright.model.advice.Comparison.Argument;
import dev.stackwright.model.advice.Comparison.Cell;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Whereabouts;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The cells of a comparison. What the answers do not make count is shown fainter, with what it waits for. */
final class ComparisonGrid extends GridPane {

    private final Catalog catalog;
    private final AdviceModel model;
    private final List<CatalogEntry> entries;

    ComparisonGrid(AdviceModel model, List<CatalogEntry> entries, Asking asking, Consumer<CatalogEntry> remove) {
        this.model = model;
        this.catalog = model.library().catalog();
        this.entries = entries;
        setId("comparison-grid");
        getStyleClass().add("comparison-grid");
        Comparison comparison = model.library().advice().compare(entries, model.givenProperty().get().ids());
        heads(asking, remove);
        fact("comparison.for", entry -> entry.profile().summary());
        if (comparison.rows().isEmpty()) {
            row(Strings.text("comparison.criteria"), entry -> text(Strings.text("comparison.noCriteria")));
        }
        comparison.rows().forEach(this::row);
        fact("catalog.when", entry -> entry.profile().when());
        fact("catalog.whenNot", entry -> entry.profile().whenNot());
        fact("comparison.category", entry -> catalog.category(entry.profile().category()).orElseThrow().name());
        fact("comparison.clouds", this::clouds);
        fact("comparison.cannot", this::cannotGo);
        fact("catalog.image", entry -> entry instanceof Container container
                ? container.technology().imageReference() : "");
        fact("catalog.sizing", ComparisonGrid::sizing);
        fact("comparison.stateful", entry -> entry instanceof Container container ? Strings.text(
                container.technology().stateful() ? "comparison.keeps" : "comparison.keepsNothing") : "");
    }

    private void heads(Asking asking, Consumer<CatalogEntry> remove) {
        int column = 1;
        for (CatalogEntry entry : entries) {
            Hyperlink name = new Hyperlink(entry.name(), new EntryTile(catalog, entry));
            name.getStyleClass().add("entry-link");
            name.setOnAction(event -> asking.openPage(entry.id()));
            HBox head = new HBox(name, Icons.button(MaterialDesignC.CLOSE,
                    Strings.text("comparison.remove", entry.name()), () -> remove.accept(entry)));
            head.getStyleClass().add("field-line");
            add(head, column++, 0);
        }
    }

    private void row(Comparison.Row row) {
        Label name = name(row.criterion().name());
        name.setTooltip(Icons.tooltip(row.criterion().meaning()));
        int at = getRowCount();
        add(name, 0, at);
        for (int i = 0; i < entries.size(); i++) {
            add(top(cell(row.cells().get(i))), i + 1, at);
        }
    }

    private static VBox cell(Cell cell) {
        VBox box = new VBox();
        box.getStyleClass().add("comparison-cell");
        if (cell.arguments().stream().anyMatch(Argument::holds)) {
            box.getChildren().add(Points.label(cell.points()));
        }
        cell.arguments().forEach(argument -> box.getChildren().add(argument(argument)));
        return box;
    }

    private static Label argument(Argument argument) {
        Label label = text(Strings.text("advice.reason", Points.signed(argument.ground().points()),
                argument.ground().reason()));
        label.getStyleClass().add(argument.holds() ? "counts" : "waits");
        label.setTooltip(Icons.tooltip(Strings.text(argument.holds() ? "comparison.counts" : "comparison.waits",
                argument.when(), argument.ground().source().text())));
        return label;
    }

    private void fact(String nameKey, Function<CatalogEntry, String> value) {
        if (entries.stream().map(value).anyMatch(text -> !text.isEmpty())) {
            row(Strings.text(nameKey), entry -> text(value.apply(entry)));
        }
    }

    private void row(String name, Function<CatalogEntry, Node> cell) {
        int at = getRowCount();
        add(name(name), 0, at);
        for (int i = 0; i < entries.size(); i++) {
            add(top(cell.apply(entries.get(i))), i + 1, at);
        }
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.setWrapText(true);
        name.getStyleClass().add("comparison-name");
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Node top(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("comparison-text");
        return label;
    }

    private String clouds(CatalogEntry entry) {
        return List.of(Cloud.values()).stream().flatMap(cloud -> catalog.inCloud(entry, cloud).stream())
                .map(CatalogEntry::name).collect(Collectors.joining(", "));
    }

    private String cannotGo(CatalogEntry entry) {
        return Whereabouts.of(entry, model.library().choices()).stream().filter(where -> !where.isPossible())
                .map(where -> where.model().option().name()).collect(Collectors.joining(", "));
    }

    private static String sizing(CatalogEntry entry) {
        return entry instanceof Container container ? Strings.text("comparison.sizing", container.sizing().cpus(),
                container.sizing().memory(), container.sizing().disk().orElse("\u2013")) : "";
    }
}
