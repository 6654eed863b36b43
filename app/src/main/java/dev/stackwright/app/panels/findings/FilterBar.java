package dev.stackwright.app.panels.findings;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.check.Severity;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Narrows the findings by weight and by the choice that causes them. */
final class FilterBar extends HBox {

    private final FindingsModel model;
    private final ChoiceCatalog choices;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ToggleButton accepted = new ToggleButton();
    private final MenuButton choice = new MenuButton();
    private final Button safe = new Button();
    /** What the menu offers beside all. */
    private Optional<List<ChoiceKey>> offered = Optional.empty();

    FilterBar(FindingsModel model, ChoiceCatalog choices) {
        this.model = model;
        this.choices = choices;
        getStyleClass().add("filter-bar");
        for (Severity severity : Severity.values()) {
            ToggleButton button = chip("filter-" + severity.id());
            button.setGraphic(new SeverityIcon(severity));
            button.setOnAction(event -> change(model.filterProperty().get().toggled(severity)));
            severities.put(severity, button);
        }
        accepted.setId("filter-accepted");
        accepted.getStyleClass().add("chip");
        accepted.setOnAction(event -> change(model.filterProperty().get().withAccepted(accepted.isSelected())));
        choice.setId("filter-choice");
        choice.getStyleClass().addAll("chip", "flat");
        choice.setMnemonicParsing(false);
        choice.setTooltip(Icons.tooltip(Strings.text("findings.filter.choice.tooltip")));
        safe.setId("fix-shown-safe");
        safe.setMnemonicParsing(false);
        safe.getStyleClass().addAll("chip", "flat");
        safe.setTooltip(Icons.tooltip(Strings.text("findings.fixSafe.tooltip")));
        safe.setOnAction(event -> model.fixShownSafe(model.filterProperty().get().choice().map(this::nameOf)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(severities.values());
        getChildren().addAll(accepted, gap, safe, choice);
        model.filterProperty().addListener((property, before, now) -> refresh());
        model.causesProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    private ToggleButton chip(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        return button;
    }

    private void change(FindingFilter filter) {
        model.filterProperty().set(filter);
    }

    /** Shows the counts of now. */
    void refresh() {
        FindingFilter filter = model.filterProperty().get();
        severities.forEach((severity, button) -> {
            button.setText(Strings.counted("severity." + severity.id(), model.open(severity)));
            button.setSelected(filter.severities().contains(severity));
        });
        accepted.setText(Strings.text("findings.filter.accepted", model.accepted()));
        accepted.setSelected(filter.accepted());
        boolean any = model.accepted() > 0 || filter.accepted();
        accepted.setVisible(any);
        accepted.setManaged(any);
        long fixes = model.safe();
        safe.setText(Strings.counted("findings.fixSafe", fixes));
        safe.setVisible(fixes > 0);
        safe.setManaged(fixes > 0);
        refreshChoices(filter);
    }

    private void refreshChoices(FindingFilter filter) {
        List<ChoiceKey> causes = model.causesProperty().get();
        choice.setText(filter.choice().map(this::nameOf).orElse(Strings.text("findings.filter.choice.all")));
        boolean any = !causes.isEmpty() || filter.choice().isPresent();
        choice.setVisible(any);
        choice.setManaged(any);
        if (offered.equals(Optional.of(causes))) {
            return;
        }
        offered = Optional.of(causes);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Strings.text("findings.filter.choice.all"), Optional.empty()));
        causes.forEach(key -> items.add(item(nameOf(key), Optional.of(key))));
        choice.getItems().setAll(items);
    }

    private MenuItem item(String name, Optional<ChoiceKey> key) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> change(model.filterProperty().get().withChoice(key)));
        return item;
    }

    private String nameOf(ChoiceKey key) {
        return key.kind().answer(choices, key.id()).map(ChoiceOption::name).orElse(key.id());
    }
}
