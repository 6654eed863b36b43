package dev.stackwright.app.panels.deployment;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.KnownRegion;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.design.Region;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The clouds and regions the stack runs in. */
final class RegionsSection extends VBox {

    private final ChoiceContext context;
    private final Regions regions;
    private final RowList<Region> rows = new RowList<>(Region::toString, Row::new);
    private final Label inherited = new WrappedText(Strings.text("choices.override.none"), "field-hint");
    private final MenuButton add = new MenuButton(Strings.text("deployment.regions.add"));

    RegionsSection(ChoiceContext context, Regions regions) {
        this.context = context;
        this.regions = regions;
        add.setId("region-add");
        add.getStyleClass().addAll("flat", "add-menu");
        add.setMnemonicParsing(false);
        for (Cloud cloud : Cloud.values()) {
            add.getItems().add(menuOf(cloud));
        }
        getChildren().add(new Section(Strings.text("deployment.regions"), inherited, rows, add));
        context.follow(this::refresh);
    }

    private Menu menuOf(Cloud cloud) {
        String id = cloud.name().toLowerCase(Locale.ROOT);
        Menu menu = new Menu(cloud.label());
        menu.getItems().add(item(Strings.text("deployment.regions.any"), new Region(id, Optional.empty())));
        regions.of(cloud).forEach(known -> menu.getItems().add(item(Strings.text("deployment.regions.item",
                known.name(), known.place()), new Region(id, Optional.of(known.name())))));
        return menu;
    }

    private MenuItem item(String text, Region region) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> change("deployment.edit.add", region, true));
        return item;
    }

    private void change(String titleKey, Region region, boolean among) {
        Set<Region> changed = new TreeSet<>(context.scope().choices().regionSet());
        if (among) {
            changed.add(region);
        } else {
            changed.remove(region);
        }
        context.scope().change(Strings.text(titleKey, region), own -> own.withRegions(changed));
    }

    private void refresh() {
        rows.show(List.copyOf(context.scope().choices().regionSet()));
        boolean fromDesign = context.scope().planProperty().get().isPresent()
                && context.scope().own().regions().isEmpty();
        inherited.setVisible(fromDesign);
        inherited.setManaged(fromDesign);
    }

    /** One cloud or region. */
    private final class Row implements RowList.Row<Region> {

        private final Label name = new Label();
        private final Label place = new Label();
        private final HBox row;
        private Optional<Region> shown = Optional.empty();

        Row() {
            name.getStyleClass().add("code");
            name.setMinWidth(USE_PREF_SIZE);
            place.getStyleClass().add("field-hint");
            place.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(place, Priority.ALWAYS);
            Button remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("deployment.regions.remove"),
                    () -> shown.ifPresent(region -> change("deployment.edit.remove", region, false)));
            remove.getStyleClass().add("row-remove");
            row = new HBox(name, place, remove);
            row.getStyleClass().add("field-line");
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Region region) {
            shown = Optional.of(region);
            name.setText(region.toString());
            Optional<KnownRegion> known = region.name().flatMap(named -> regions.find(region.cloud(), named));
            place.setText(known.map(found -> Strings.text("deployment.regions.place", found.place(),
                    found.jurisdiction())).orElse(""));
        }

        @Override
        public void abandon() {
            shown = Optional.empty();
        }
    }
}
