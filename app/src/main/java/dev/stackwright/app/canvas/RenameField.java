package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field in which a node is renamed where it stands. Enter renames, Escape leaves the name as it is. */
final class RenameField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LEAST_WIDTH_PX = 150;
    private static final double HEIGHT_PX = 28;
    /** Where the name begins, as a share of the card's width. */
    private static final double NAME_SHARE = 0.25;

    private final CanvasEdits edits;
    private final Hint hint;
    private final Consumer<ElementId> ended;
    private Optional<ElementId> renamed = Optional.empty();

    /** @param ended gets the node, under the name it now has, when the field is closed by a key */
    RenameField(CanvasEdits edits, Hint hint, Consumer<ElementId> ended) {
        this.edits = edits;
        this.hint = hint;
        this.ended = ended;
        setId("rename-field");
        getStyleClass().add("rename-field");
        setManaged(false);
        setVisible(false);
        setAccessibleText(Strings.text("canvas.rename.field"));
        textProperty().addListener((property, before, now) -> check());
        focusedProperty().addListener((property, before, now) -> leave(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    boolean isOpen() {
        return renamed.isPresent();
    }

    /** @param card the node's card, in px of the view */
    void open(ElementId node, Box card) {
        renamed = Optional.of(node);
        place(card);
        setText(node.name());
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /** Stays on its card. */
    void place(Box card) {
        double left = card.x() + card.width() * NAME_SHARE;
        double width = Math.max(LEAST_WIDTH_PX, card.right() - left - 6);
        resizeRelocate(left, card.y() + 4, width, HEIGHT_PX);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            renamed.ifPresent(this::close);
            event.consume();
        }
    }

    private Optional<Outcome.Refusal> refusal() {
        return renamed.flatMap(node -> edits.ask(new RenameService(node.name(), getText().trim()))
                instanceof Outcome.Refusal refusal && !refusal.code().equals(CanvasEdits.NO_CHANGE)
                ? Optional.of(refusal) : Optional.empty());
    }

    private void check() {
        Optional<Outcome.Refusal> refusal = refusal();
        pseudoClassStateChanged(REFUSED, refusal.isPresent());
        refusal.ifPresentOrElse(said -> hint.show(said.reason() + " " + said.remedy(),
                new Point(getLayoutX(), getLayoutY() + HEIGHT_PX / 2)), hint::hide);
    }

    private void commit() {
        if (refusal().isEmpty()) {
            renamed.ifPresent(node -> {
                ElementId named = ElementId.service(getText().trim());
                hide();
                if (!named.equals(node)) {
                    edits.perform(new RenameService(node.name(), named.name()));
                }
                ended.accept(named);
            });
        }
    }

    private void leave(boolean focused) {
        if (!focused && isOpen()) {
            if (refusal().isEmpty()) {
                commit();
            } else {
                hide();
            }
        }
    }

    private void close(ElementId node) {
        hide();
        ended.accept(node);
    }

    /** Closes without renaming. */
    void hide() {
        renamed = Optional.empty();
        hint.hide();
        setVisible(false);
    }
}
