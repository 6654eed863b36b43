package dev.stackwright.app.panels.inspector;

import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says that a service is built from source, and offers to let it run an image instead. */
final class BuiltRow extends VBox {

    private final InlineForm form;
    private String service = "";

    /**
     * @param replace lets the service run that image, or answers why not
     * @param publish lets the user publish the image
     */
    BuiltRow(Function<String, Optional<String>> replace, Runnable publish) {
        getStyleClass().add("labelled-field");
        Label built = new Label(Strings.text("inspector.built"));
        built.getStyleClass().add("field-hint");
        built.setWrapText(true);
        form = new InlineForm("inspector-replace-build", Strings.text("inspector.replaceBuild.do"),
                () -> replace.apply(formText()));
        form.ask(Strings.text("inspector.replaceBuild.prompt"));
        Hyperlink open = new Hyperlink(Strings.text("inspector.replaceBuild"));
        open.setId("inspector-replace-build");
        open.setOnAction(event -> {
            open.setVisited(false);
            form.toggle();
        });
        Hyperlink publishing = new Hyperlink(Strings.text("inspector.publish"));
        publishing.setId("inspector-publish");
        publishing.setOnAction(event -> {
            publishing.setVisited(false);
            publish.run();
        });
        getChildren().addAll(built, publishing, open, form);
    }

    private String formText() {
        return form.field().getText();
    }

    void show(ServiceFacts facts) {
        setVisible(facts.built());
        setManaged(facts.built());
        if (!service.equals(facts.name())) {
            service = facts.name();
            form.close();
            form.field().setText(facts.image().raw());
        }
    }
}
