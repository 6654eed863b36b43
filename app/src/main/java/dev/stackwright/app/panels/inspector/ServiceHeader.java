package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the service is: the technology its image is known to be. */
final class ServiceHeader extends HBox {

    private static final String OWN_IMAGE_ICON = "mdi2c-cube-outline";

    private final Technologies technologies;
    private final FontIcon icon = new FontIcon(OWN_IMAGE_ICON);
    private final Label name = new Label();
    private final Label what = new Label();
    private final Hyperlink about = new Hyperlink();
    private final Hyperlink dossier = new Hyperlink(Strings.text("inspector.dossier"));
    private final ServicePages pages;

    /** @param pages what the links open */
    ServiceHeader(Technologies technologies, ServicePages pages) {
        this.technologies = technologies;
        this.pages = pages;
        StackPane tile = new StackPane(icon);
        tile.getStyleClass().add("kind-tile");
        name.getStyleClass().add("service-title");
        what.getStyleClass().add("field-hint");
        about.setId("inspector-about");
        about.getStyleClass().add("about-link");
        about.managedProperty().bind(about.visibleProperty());
        dossier.setId("inspector-dossier");
        dossier.getStyleClass().add("about-link");
        VBox words = new VBox(name, what, about, dossier);
        getStyleClass().add("service-header");
        getChildren().addAll(tile, words);
    }

    void show(ServiceFacts facts) {
        Optional<Recognition> known = technologies.recognise(facts.image().raw());
        name.setText(facts.name());
        dossier.setOnAction(event -> pages.dossier().accept(ElementId.service(facts.name())));
        what.setText(known.map(Recognition::name).orElse(Strings.text(facts.built()
                ? "inspector.kind.built" : "inspector.kind.own")));
        showAbout(known);
        icon.setIconLiteral(known.map(Recognition::icon).orElse(OWN_IMAGE_ICON));
        getStyleClass().removeIf(styleClass -> styleClass.startsWith("kind-"));
        getStyleClass().add("kind-" + known.map(Recognition::kind).map(kind -> kind.id()).orElse("service"));
    }

    /** The name stands in the link where there is a page, and as a mere word where there is none. */
    private void showAbout(Optional<Recognition> known) {
        Optional<String> entry = known.flatMap(Recognition::entry);
        what.setVisible(entry.isEmpty());
        what.setManaged(entry.isEmpty());
        about.setVisible(entry.isPresent());
        about.setText(known.map(recognition -> Strings.text("inspector.about", recognition.name())).orElse(""));
        about.setOnAction(event -> entry.ifPresent(pages.technology()));
    }
}
