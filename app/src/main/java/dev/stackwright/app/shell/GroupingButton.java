package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewControl;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** Says by what services are put into boxes on the canvas, and lets the user choose; only the architecture has any. */
final class GroupingButton extends MenuButton {

    private Optional<ViewControl> shown = Optional.empty();

    GroupingButton() {
        setId("grouping");
        getStyleClass().add("profile-button");
        setMnemonicParsing(false);
        setGraphic(new FontIcon(MaterialDesignG.GROUP));
        Hindrance.explain(this, Strings.text("grouping.hindered"));
        setOnShowing(event -> shown.ifPresent(this::fill));
    }

    /** Follows the view of another project from now on. */
    void show(ViewControl views) {
        shown = Optional.of(views);
        views.optionsProperty().addListener((property, before, now) -> mark(views));
        mark(views);
    }

    private void mark(ViewControl views) {
        if (shown.filter(views::equals).isPresent()) {
            setDisable(views.options().view().kind() != ViewKind.ARCHITECTURE);
            setText(Strings.text("grouping.button",
                    Strings.text("grouping.short." + views.options().grouping().id())));
            setAccessibleText(getText());
            setTooltip(Icons.tooltip(Strings.text("grouping.tooltip", getText())));
        }
    }

    private void fill(ViewControl views) {
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(Strings.text("grouping." + grouping.id()));
            item.setId("grouping-" + grouping.id());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(views.options().grouping() == grouping);
            item.setOnAction(event -> views.group(grouping));
            getItems().add(item);
        }
    }
}
