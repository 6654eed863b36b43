package dev.stackwright.app.panels.history;

import dev.stackwright.app.panels.history.HistoryPlace.State;
import dev.stackwright.resources.Strings;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** One place of the history on one line: whether the project is here, the step, when, and whether it is saved. */
final class HistoryCell extends ListCell<HistoryPlace> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final FontIcon here = new FontIcon(MaterialDesignM.MENU_RIGHT);
    private final Label title = new Label();
    private final Label saved = new Label(Strings.text("history.saved"));
    private final Label time = new Label();
    private final HBox row;

    HistoryCell() {
        here.getStyleClass().add("history-here");
        title.getStyleClass().add("history-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        saved.getStyleClass().addAll("badge", "history-saved");
        saved.setGraphic(new FontIcon(MaterialDesignC.CONTENT_SAVE_OUTLINE));
        saved.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("history-time");
        row = new HBox(here, title, saved, time);
        row.getStyleClass().add("history-row");
        getStyleClass().add("history-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryPlace place, boolean empty) {
        super.updateItem(place, empty);
        boolean shown = !empty && place != null;
        pseudoClassStateChanged(HERE, shown && place.state() == State.HERE);
        pseudoClassStateChanged(UNDONE, shown && place.state() == State.UNDONE);
        setGraphic(shown ? row : null);
        setAccessibleText("");
        if (shown) {
            title.setText(titleOf(place));
            time.setText(place.at().map(HistoryCell::timeOf).orElse(""));
            here.setVisible(place.state() == State.HERE);
            saved.setVisible(place.saved());
            saved.setManaged(place.saved());
            setAccessibleText(Strings.text("history.spoken." + place.state().name().toLowerCase(Locale.ROOT),
                    title.getText(), time.getText(), place.saved() ? saved.getText() : ""));
        }
    }

    static String titleOf(HistoryPlace place) {
        return place.count() == 0 ? Strings.text("history.beginning") : place.title();
    }

    private static String timeOf(Instant at) {
        return TIME.format(at);
    }
}
