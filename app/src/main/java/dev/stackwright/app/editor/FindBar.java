package dev.stackwright.app.editor;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The bar above the text in which one types what to find and what to put in its place. Knows no text itself. */
final class FindBar extends VBox {

    /** What the bar asks for. */
    interface Actions {

        void queryChanged(SearchQuery query);

        /** @param inSelection whether only what is selected now is searched */
        void scopeChanged(boolean inSelection);

        void next();

        void previous();

        void replace(String replacement);

        void replaceAll(String replacement);

        void close();
    }

    private final Actions actions;
    private final TextField wanted = field("editor.find.prompt");
    private final TextField replacement = field("editor.replace.prompt");
    private final ToggleButton matchCase = new ToggleButton();
    private final ToggleButton wholeWord = new ToggleButton();
    private final ToggleButton regex = new ToggleButton();
    private final ToggleButton inSelection = new ToggleButton();
    private final Label count = new Label();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Button replace = new Button(Strings.text("editor.replace.one"));
    private final Button replaceAll = new Button(Strings.text("editor.replace.all"));
    private final HBox replaceRow;

    FindBar(Actions actions) {
        this.actions = actions;
        getStyleClass().add("find-bar");
        icon(matchCase, MaterialDesignF.FORMAT_LETTER_CASE, "editor.find.case");
        icon(wholeWord, MaterialDesignF.FORMAT_LETTER_MATCHES, "editor.find.word");
        icon(regex, MaterialDesignR.REGEX, "editor.find.regex");
        icon(inSelection, MaterialDesignS.SELECTION, "editor.find.inSelection");
        icon(previous, MaterialDesignC.CHEVRON_UP, "editor.find.previous");
        icon(next, MaterialDesignC.CHEVRON_DOWN, "editor.find.next");
        Button close = new Button();
        icon(close, MaterialDesignC.CLOSE, "editor.find.close");
        count.getStyleClass().add("find-count");
        HBox findRow = row(wanted, matchCase, wholeWord, regex, inSelection, count, previous, next,
                close);
        replaceRow = row(replacement, replace, replaceAll);
        getChildren().add(findRow);
        connect(close);
        showCount(SearchQuery.Result.NOTHING, -1);
    }

    private void connect(Button close) {
        wanted.textProperty().addListener(text -> queryChanged());
        matchCase.selectedProperty().addListener(on -> queryChanged());
        wholeWord.selectedProperty().addListener(on -> queryChanged());
        regex.selectedProperty().addListener(on -> queryChanged());
        inSelection.setOnAction(event -> actions.scopeChanged(inSelection.isSelected()));
        previous.setOnAction(event -> actions.previous());
        next.setOnAction(event -> actions.next());
        close.setOnAction(event -> actions.close());
        EventHandler<ActionEvent> replaceOne = event -> actions.replace(replacement.getText());
        replace.setOnAction(replaceOne);
        replacement.setOnAction(replaceOne);
        replaceAll.setOnAction(event -> actions.replaceAll(replacement.getText()));
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::enterFindsNext);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.close();
                event.consume();
            }
        });
    }

    private void enterFindsNext(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            if (event.isShiftDown()) {
                actions.previous();
            } else {
                actions.next();
            }
            event.consume();
        }
    }

    private void queryChanged() {
        actions.queryChanged(query());
    }

    SearchQuery query() {
        return new SearchQuery(wanted.getText(), regex.isSelected(), matchCase.isSelected(), wholeWord.isSelected());
    }

    /**
     * Puts the text in, ready to be typed over.
     *
     * @param scoped whether only what is selected is searched
     */
    void open(boolean withReplace, String text, boolean scoped) {
        inSelection.setSelected(scoped);
        getChildren().remove(replaceRow);
        if (withReplace) {
            getChildren().add(replaceRow);
        }
        if (!text.isEmpty()) {
            wanted.setText(text);
        }
        wanted.requestFocus();
        wanted.selectAll();
    }

    /** @param current position of the selected match; -1 when none is selected */
    void showCount(SearchQuery.Result result, int current) {
        boolean none = result.matches().isEmpty();
        count.setText(result.error().orElseGet(() -> said(result, current)));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("no-match"),
                none && !wanted.getText().isEmpty());
        List.of(previous, next, replace, replaceAll).forEach(button -> {
            button.setDisable(none);
            Hindrance.explain(button, Strings.text(wanted.getText().isEmpty() ? "editor.find.nothingWanted"
                    : "editor.find.nothingFound"));
        });
    }

    private String said(SearchQuery.Result result, int current) {
        int found = result.matches().size();
        if (wanted.getText().isEmpty()) {
            return "";
        }
        String total = found + (result.more() ? "+" : "");
        if (found == 0) {
            return Strings.text(result.more() ? "editor.find.tooMuch" : "editor.find.none");
        }
        return current < 0 ? Strings.text("editor.find.found", total)
                : Strings.text("editor.find.current", current + 1, total);
    }

    /** Says that a replacement names a group the expression does not have. */
    void showBadReplacement() {
        count.setText(Strings.text("editor.replace.badGroup"));
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(Strings.text(prompt));
        field.setAccessibleText(Strings.text(prompt));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static void icon(ButtonBase button, Ikon icon, String text) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(Strings.text(text));
        button.setTooltip(new Tooltip(Strings.text(text)));
    }

    private static HBox row(Node... children) {
        HBox row = new HBox(children);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-row");
        return row;
    }
}
