package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;

/** The menu of a value in the inspector, which offers to put a variable in its place. */
final class ExtractMenu {

    private static final Object PLACES = ExtractMenu.class;

    private final InspectorModel model;
    private final Supplier<String> service;
    private final Consumer<LiteralPlace> extract;

    private ExtractMenu(InspectorModel model, Supplier<String> service, Consumer<LiteralPlace> extract) {
        this.model = model;
        this.service = service;
        this.extract = extract;
    }

    /**
     * Opens in front of every value in the pane that says where it is written.
     *
     * @param service the service that is shown
     * @param extract puts a variable in the place of a value
     */
    static void install(Node pane, InspectorModel model, Supplier<String> service, Consumer<LiteralPlace> extract) {
        ExtractMenu menu = new ExtractMenu(model, service, extract);
        pane.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::open);
    }

    /** @param places where the value may be written: keys below the service; the first that is there counts */
    static void mark(Node node, List<List<String>> places) {
        node.getProperties().put(PLACES, places);
    }

    /** Where a limit or a reservation may be written. */
    static List<List<String>> placesOf(Resource resource) {
        List<List<String>> places = new ArrayList<>(List.of(resource.path()));
        resource.olderKey().ifPresent(key -> places.add(List.of(key)));
        return places;
    }

    private void open(ContextMenuEvent event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            Object places = node.hasProperties() ? node.getProperties().get(PLACES) : null;
            if (places instanceof List<?> list) {
                menu(node, place(list)).show(node, event.getScreenX(), event.getScreenY());
                event.consume();
                return;
            }
        }
    }

    private Optional<LiteralPlace> place(List<?> places) {
        return places.stream().flatMap(keys -> model.place(service.get(), (List<?>) keys).stream())
                .filter(place -> !place.parts().isEmpty()).findFirst();
    }

    private ContextMenu menu(Node node, Optional<LiteralPlace> place) {
        ContextMenu menu = new ContextMenu();
        menu.setId("inspector-menu");
        if (node instanceof TextField field) {
            menu.getItems().addAll(item("command.cut", field::cut), item("command.copy", field::copy),
                    item("command.paste", field::paste), new SeparatorMenuItem());
        }
        MenuItem extracting = item("command.extract-variable", () -> place.ifPresent(extract));
        extracting.setId("inspector-menu-extract");
        extracting.setDisable(place.isEmpty());
        if (place.isEmpty()) {
            extracting.setText(Strings.text("command.hindered", Strings.text("command.extract-variable"),
                    Strings.text("inspector.extract.notHere")));
        }
        menu.getItems().add(extracting);
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Strings.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
