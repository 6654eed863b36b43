package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls that stand for a command and follow its title and whether it can be had. */
final class CommandControls {

    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private CommandControls() {
    }

    static MenuItem menuItem(Command command) {
        MenuItem item = command.chosen().map(CommandControls::choice).orElseGet(MenuItem::new);
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(itemText(command));
        item.disableProperty().bind(command.hindranceProperty().isNotEmpty());
        command.shortcut().ifPresent(item::setAccelerator);
        item.setOnAction(event -> command.run());
        return item;
    }

    /** The pointer and the keyboard pass over a disabled item, so it says why in its own line. */
    private static StringBinding itemText(Command command) {
        return Bindings.createStringBinding(() -> command.isEnabled() ? command.title()
                        : Strings.text("command.hindered", command.title(), command.hindranceProperty().get()),
                command.titleProperty(), command.hindranceProperty());
    }

    private static MenuItem choice(ObservableBooleanValue chosen) {
        RadioMenuItem item = new RadioMenuItem();
        item.setSelected(chosen.get());
        chosen.addListener((property, before, now) -> item.setSelected(now));
        // A click on the one that counts already would take its mark away.
        item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(chosen.get()));
        return item;
    }

    /** A button that shows the icon alone; its tooltip carries title, shortcut and hindrance. */
    static Node iconButton(Command command) {
        Button button = new Button();
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.getStyleClass().add("icon-button");
        return wired(button, command);
    }

    static Node textButton(Command command, String... styleClasses) {
        Button button = new Button();
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.textProperty().bind(command.titleProperty());
        button.getStyleClass().addAll(styleClasses);
        return wired(button, command);
    }

    private static Node wired(Button button, Command command) {
        button.setId(command.id());
        button.setMnemonicParsing(false);
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(command.titleProperty());
        button.disableProperty().bind(command.hindranceProperty().isNotEmpty());
        button.setOnAction(event -> command.run());
        return explained(button, tooltipOf(command));
    }

    /** A disabled control gets no mouse events and so shows no tooltip: the pane around it does. */
    private static Node explained(Button button, StringBinding text) {
        StackPane holder = new StackPane(button);
        holder.getStyleClass().add("command-holder");
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.textProperty().bind(text);
        Tooltip.install(holder, tooltip);
        return holder;
    }

    private static StringBinding tooltipOf(Command command) {
        return Bindings.createStringBinding(() -> {
            String named = command.shortcut()
                    .map(keys -> Strings.text("command.tooltip", command.title(), keys.getDisplayText()))
                    .orElse(command.title());
            return command.isEnabled() ? named : named + "\n" + command.hindranceProperty().get();
        }, command.titleProperty(), command.hindranceProperty());
    }
}
