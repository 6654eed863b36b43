package dev.stackwright.app.panels.catalog;

import dev.stackwright.model.usercatalog.CatalogMistake;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All that is wrong in the catalog of the repository, with its places. */
final class MistakesBar extends ScrollPane {

    MistakesBar(List<CatalogMistake> mistakes) {
        setId("catalog-mistakes");
        getStyleClass().add("catalog-mistakes");
        setFitToWidth(true);
        Label title = new Label(Strings.text("own.title"));
        title.getStyleClass().add("section-title");
        VBox rows = new VBox(title);
        rows.getStyleClass().add("catalog-mistake-rows");
        mistakes.forEach(mistake -> rows.getChildren().add(PageText.of(mistake.sentence())));
        setContent(rows);
    }
}
