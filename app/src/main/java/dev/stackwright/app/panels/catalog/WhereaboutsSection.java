package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Whereabouts;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Under which deployment models a technology can be used, and why not under the others. */
final class WhereaboutsSection extends VBox {

    WhereaboutsSection(CatalogEntry entry, ChoiceCatalog choices) {
        getStyleClass().add("section");
        Label title = new Label(Strings.text("catalog.where"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        List<Whereabouts> all = Whereabouts.of(entry, choices);
        List<Whereabouts> possible = all.stream().filter(Whereabouts::isPossible).toList();
        if (possible.size() == all.size()) {
            getChildren().add(row(true, Strings.text("catalog.where.all")));
            return;
        }
        getChildren().add(row(true, possible.stream().map(where -> where.model().option().name())
                .collect(Collectors.joining(", "))));
        all.stream().filter(where -> !where.isPossible())
                .forEach(where -> getChildren().add(row(false, where.reason().orElseThrow())));
    }

    private static Label row(boolean possible, String text) {
        FontIcon icon = new FontIcon(possible ? MaterialDesignC.CHECK : MaterialDesignC.CLOSE);
        icon.setAccessibleText(Strings.text(possible ? "catalog.where.yes" : "catalog.where.no"));
        Label label = PageText.of(text, possible ? "catalog-for" : "catalog-against", "catalog-where");
        label.setGraphic(icon);
        return label;
    }
}
