package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** A button that offers elements, those of a kind in a menu of their own where there are several kinds. */
final class ElementMenu extends MenuButton {

    private final Consumer<ElementId> choose;

    /** @param offered asked each time the menu is opened, in the order in which they are shown */
    ElementMenu(String id, String title, Supplier<List<ElementId>> offered, Consumer<ElementId> choose) {
        super(title);
        this.choose = choose;
        setId(id);
        getStyleClass().addAll("flat", "add-menu");
        setMnemonicParsing(false);
        MenuItem nothing = new MenuItem(Strings.text("inspector.choose.nothing"));
        nothing.setDisable(true);
        // A menu without items is not even opened.
        getItems().setAll(nothing);
        setOnShowing(event -> {
            List<MenuItem> items = items(offered.get());
            getItems().setAll(items.isEmpty() ? List.of(nothing) : items);
        });
    }

    private List<MenuItem> items(List<ElementId> offered) {
        Map<String, List<MenuItem>> bySection = new LinkedHashMap<>();
        offered.forEach(id -> bySection.computeIfAbsent(id.section(), any -> new ArrayList<>()).add(item(id)));
        if (bySection.size() <= 1) {
            return bySection.values().stream().flatMap(List::stream).toList();
        }
        List<MenuItem> menus = new ArrayList<>();
        bySection.forEach((section, items) -> {
            Menu menu = new Menu(Strings.text("inspector.choose." + section));
            menu.getItems().setAll(items);
            menus.add(menu);
        });
        return menus;
    }

    private MenuItem item(ElementId id) {
        String component = Landscape.serviceOf(id)
                .map(service -> Strings.text("inspector.choose.component", service, Landscape.nameOf(id))).orElse("");
        MenuItem item = new MenuItem(component.isEmpty() ? id.name() : component);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(id));
        return item;
    }
}
