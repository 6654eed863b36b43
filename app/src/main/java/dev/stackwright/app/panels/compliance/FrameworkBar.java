package dev.stackwright.app.panels.compliance;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The frameworks to look into, the chosen ones marked. */
final class FrameworkBar extends FlowPane {

    private final ComplianceModel model;
    private final ChoiceCatalog catalog;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    FrameworkBar(ComplianceModel model, ChoiceCatalog catalog) {
        this.model = model;
        this.catalog = catalog;
        getStyleClass().add("framework-bar");
        model.allProperty().addListener((property, before, now) -> show(now.value()));
        model.shownProperty().addListener((property, before, now) -> select(now));
        show(model.allProperty().get().value());
        select(model.shownProperty().get());
    }

    private void show(List<FrameworkStatus> frameworks) {
        for (FrameworkStatus status : frameworks) {
            String id = status.framework().id();
            ToggleButton button = buttons.computeIfAbsent(id, this::button);
            String name = catalog.framework(id).map(ChoiceOption::name).orElse(id);
            button.setText(name);
            button.setGraphic(status.chosen() ? new FontIcon(MaterialDesignC.CHECK) : null);
            button.setAccessibleText(Strings.text(status.chosen() ? "controls.framework.chosen"
                    : "controls.framework.other", name));
        }
        List<ToggleButton> now = frameworks.stream().map(status -> buttons.get(status.framework().id())).toList();
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    private ToggleButton button(String id) {
        ToggleButton button = new ToggleButton();
        button.setId("framework-" + id);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "framework-chip");
        button.setOnAction(event -> {
            model.lookInto(id);
            select(model.shownProperty().get());
        });
        return button;
    }

    private void select(Optional<FrameworkStatus> shown) {
        buttons.forEach((id, button) -> button.setSelected(
                shown.filter(status -> status.framework().id().equals(id)).isPresent()));
    }
}
