package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The field in which a node is named where it stands, anew or for the first time. Enter takes the name, Escape leaves
 * everything as it is.
 */
final class RenameField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LEAST_WIDTH_PX = 150;
    private static final double HEIGHT_PX = 28;
    /** Where the name begins, as a share of the card's width. */
    private static final double NAME_SHARE = 0.25;

    /**
     * What is asked for.
     *
     * @param before the name that is offered
     * @param recipe what is done with another one
     * @param isNew  true where something gets its first name: also the one that is offered is then taken
     * @param ended  gets the name when the field is closed by a key; the one before where nothing was changed
     */
    private record Asked(String before, Function<String, Recipe> recipe, boolean isNew, Consumer<String> ended) {
    }

    private final CanvasEdits edits;
    private final Hint hint;
    private final Consumer<ElementId> ended;
    private Optional<Asked> asked = Optional.empty();

    /** @param ended gets the node, under the name it now has, when the field is closed by a key */
    RenameField(CanvasEdits edits, Hint hint, Consumer<ElementId> ended) {
        this.edits = edits;
        this.hint = hint;
        this.ended = ended;
        setId("rename-field");
        getStyleClass().add("rename-field");
        setManaged(false);
        setVisible(false);
        textProperty().addListener((property, before, now) -> check());
        focusedProperty().addListener((property, before, now) -> leave(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    boolean isOpen() {
        return asked.isPresent();
    }

    /** @param card the node's card, in px of the view */
    void open(ElementId node, Box card) {
        setAccessibleText(Strings.text("canvas.rename.field"));
        open(new Asked(Renames.nameOf(node), name -> Renames.recipe(node, name), false,
                name -> ended.accept(Renames.renamed(node, name))), card);
    }

    /**
     * Asks for the name of something that is not there yet.
     *
     * @param offered the name that is offered
     * @param place   where it will be, in px of the view
     * @param words   what is asked, for those who cannot see the field
     * @param recipe  makes it under a name
     * @param made    gets the name it was made under
     */
    void ask(String offered, Box place, String words, Function<String, Recipe> recipe, Consumer<String> made) {
        setAccessibleText(words);
        open(new Asked(offered, recipe, true, made), place);
    }

    private void open(Asked naming, Box place) {
        asked = Optional.of(naming);
        place(place);
        setText(naming.before());
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
            asked.ifPresent(this::close);
            event.consume();
        }
    }

    private Optional<Outcome.Refusal> refusal() {
        return asked.flatMap(naming -> edits.ask(naming.recipe().apply(getText().trim()))
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
            asked.ifPresent(naming -> {
                String name = getText().trim();
                hide();
                if (naming.isNew() || !name.equals(naming.before())) {
                    edits.perform(naming.recipe().apply(name));
                }
                naming.ended().accept(name);
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

    private void close(Asked naming) {
        hide();
        if (!naming.isNew()) {
            naming.ended().accept(naming.before());
        }
    }

    /** Closes without naming anything. */
    void hide() {
        asked = Optional.empty();
        hint.hide();
        setVisible(false);
    }
}
