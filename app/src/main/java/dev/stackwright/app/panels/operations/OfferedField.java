package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field with a menu of usual answers beside it; any other answer may be written. */
final class OfferedField extends HBox {

    private final CommitField field;

    /**
     * @param id     of the field
     * @param name   what screen readers call it
     * @param offers the usual answers; none for a plain field
     * @param commit takes a text over, or answers why it cannot be taken
     */
    OfferedField(String id, String name, List<String> offers, Function<String, Optional<String>> commit) {
        getStyleClass().add("offered-field");
        field = new CommitField(commit);
        field.setId(id);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        if (!offers.isEmpty()) {
            getChildren().add(menu(id, offers));
        }
    }

    private MenuButton menu(String id, List<String> offers) {
        MenuButton menu = new MenuButton();
        menu.setId(id + "-offers");
        menu.getStyleClass().add("flat");
        menu.setAccessibleText(Strings.text("operations.usual"));
        for (String offer : offers) {
            MenuItem item = new MenuItem(offer);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                field.setText(offer);
                field.commit();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    void prompt(String text) {
        field.setPromptText(text);
    }

    void show(Optional<String> text) {
        field.show(text.orElse(""));
    }

    CommitField field() {
        return field;
    }
}
