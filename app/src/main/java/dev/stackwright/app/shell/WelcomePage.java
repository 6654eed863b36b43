package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.starters.StarterGallery;
import dev.stackwright.app.starters.StarterShelf;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What a window shows while no file has been opened: ways to begin at the left, starters at the right. */
final class WelcomePage extends ScrollPane {

    private final RecentList recent;
    private final StarterGallery gallery;
    private final Button open;
    private final ChangeListener<List<RecentProject>> recentChanged;

    /** @param chosen gets the starter the user wants to see */
    WelcomePage(Commands commands, Beginning beginning, StarterShelf shelf, Consumer<Starter> chosen) {
        setId("welcome-page");
        getStyleClass().add("welcome-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        recent = new RecentList(beginning);
        gallery = new StarterGallery(shelf, chosen);
        open = button(commands.get("open"), Strings.text("empty.open"), "welcome-open",
                MaterialDesignF.FOLDER_OPEN_OUTLINE);
        recentChanged = (property, before, now) -> recent.show(now);
        beginning.recent().property().addListener(new WeakChangeListener<>(recentChanged));
        recent.show(beginning.recent().property().get());
        HBox content = new HBox(beginnings(commands), starters());
        content.getStyleClass().add("welcome-content");
        setContent(content);
    }

    private VBox beginnings(Commands commands) {
        Label name = label("app.name", "welcome-title");
        Label motto = label("welcome.motto", "welcome-motto");
        motto.setWrapText(true);
        Label drop = label("empty.drop", "field-hint");
        drop.setWrapText(true);
        open.getStyleClass().add("accent");
        Command empty = commands.get("new");
        VBox ways = new VBox(open, button(empty, empty.name(), "welcome-new", MaterialDesignF.FILE_PLUS_OUTLINE), drop);
        ways.getStyleClass().add("welcome-ways");
        VBox left = new VBox(name, motto, ways, recent);
        left.getStyleClass().add("welcome-beginnings");
        return left;
    }

    private VBox starters() {
        Label hint = label("welcome.starters.hint", "welcome-motto");
        hint.setWrapText(true);
        VBox right = new VBox(label("welcome.starters", "welcome-heading"), hint, gallery);
        right.getStyleClass().add("welcome-starters");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    /** Brings pictures into line with the look of the window. */
    void follow(Theme theme) {
        gallery.follow(theme);
    }

    /** Where the keyboard begins. */
    Node firstWay() {
        return open;
    }

    private static Button button(Command command, String text, String id, Ikon icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("welcome-way");
        button.setMaxWidth(Double.MAX_VALUE);
        command.shortcut().ifPresent(keys -> button.setTooltip(Icons.tooltip(Strings.text("command.tooltip",
                command.name(), keys.getDisplayText()))));
        button.setOnAction(event -> command.run());
        return button;
    }

    private static Label label(String key, String styleClass) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add(styleClass);
        return label;
    }
}
