package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Category;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The head of a page: name, kind, what it is for, and what can be done with it here. */
final class EntryHead extends VBox {

    private final CatalogEntry entry;
    private final StackUse use;
    private final FlowPane services = new FlowPane();
    private final Label said = PageText.of("", "catalog-said");

    EntryHead(CatalogEntry entry, CatalogModel model, StackUse use, Runnable compare) {
        this.entry = entry;
        this.use = use;
        getStyleClass().add("catalog-head");
        Label name = PageText.of(entry.name(), "catalog-title");
        name.setId("catalog-title");
        Label kind = PageText.of(model.catalog().category(entry.profile().category()).map(Category::name)
                .map(category -> Strings.text("catalog.kindAndCategory", EntryWords.kind(entry), category))
                .orElse(EntryWords.kind(entry)), "field-hint");
        StackPane tile = new EntryTile(model.catalog(), entry);
        tile.getStyleClass().add("large-tile");
        HBox title = new HBox(tile, new VBox(name, kind));
        if (model.catalog().isOwn(entry)) {
            Label own = new Label(Strings.text("catalog.own"));
            own.setId("catalog-own");
            own.getStyleClass().addAll("badge", "advice-first");
            title.getChildren().add(own);
        }
        title.getStyleClass().add("catalog-title-line");
        services.getStyleClass().add("entry-links");
        FlowPane buttons = new FlowPane(add(model), comparing(compare));
        buttons.getStyleClass().add("catalog-buttons");
        said.setId("catalog-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(title, PageText.of(entry.profile().summary(), "catalog-summary"), buttons);
        StackUse.hindrance(entry, model.catalog()).ifPresent(reason ->
                getChildren().add(PageText.of(reason, "field-hint")));
        getChildren().addAll(said, services);
        refresh();
    }

    private Button add(CatalogModel model) {
        Button add = new Button(Strings.text("catalog.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("catalog-add");
        add.getStyleClass().add("accent");
        Optional<String> hindrance = StackUse.hindrance(entry, model.catalog());
        add.setDisable(hindrance.isPresent());
        Hindrance.explain(add, hindrance.orElse(""));
        if (entry instanceof Container container) {
            add.setTooltip(Icons.tooltip(Strings.text("catalog.add.tooltip",
                    container.technology().imageReference())));
            add.setOnAction(event -> said.setText(use.add(container).sentence()));
        }
        return add;
    }

    private Button comparing(Runnable compare) {
        Button button = new Button(Strings.text("catalog.compare"), new FontIcon(MaterialDesignC.COMPARE_HORIZONTAL));
        button.setId("catalog-compare");
        boolean alone = entry.profile().alternatives().isEmpty();
        button.setDisable(alone);
        Hindrance.explain(button, alone ? Strings.text("catalog.compare.alone", entry.name()) : "");
        button.setOnAction(event -> compare.run());
        return button;
    }

    /** Shows which services of the stack run the technology now. */
    void refresh() {
        List<String> names = use.services(entry);
        services.getChildren().clear();
        if (!names.isEmpty()) {
            Label title = new Label(Strings.text("catalog.used"));
            title.getStyleClass().add("field-hint");
            services.getChildren().add(title);
            names.forEach(name -> services.getChildren().add(link(name)));
        }
        services.setVisible(!names.isEmpty());
        services.setManaged(!names.isEmpty());
    }

    private Hyperlink link(String service) {
        Hyperlink link = new Hyperlink(service);
        link.getStyleClass().add("code");
        link.setTooltip(Icons.tooltip(Strings.text("catalog.used.select", service)));
        link.setOnAction(event -> use.select(service));
        return link;
    }
}
