package dev.stackwright.app.canvas;

import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.ConnectionOffer;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks, after a connection was drawn, whether its variable is to be added too. Enter adds it, Escape does not. */
final class VariableOffer extends VBox {

    private static final double GAP_PX = 8;
    private static final double WIDTH_PX = 380;

    private final CanvasEdits edits;
    private final Runnable closed;
    private final Label title = new Label();
    private final VBox variables = new VBox();
    private final Button add = new Button(Strings.text("canvas.offer.add"));
    private List<ConnectionOffer> offers = List.of();

    /** @param closed gives the keyboard back to the canvas */
    VariableOffer(CanvasEdits edits, Runnable closed) {
        this.edits = edits;
        this.closed = closed;
        setId("variable-offer");
        getStyleClass().addAll("canvas-box", "variable-offer");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("canvas-box-title");
        title.setWrapText(true);
        Button leave = new Button(Strings.text("canvas.offer.leave"));
        leave.setId("variable-offer-leave");
        leave.setOnAction(event -> close());
        add.setId("variable-offer-add");
        add.setDefaultButton(false);
        add.getStyleClass().add("accent");
        add.setOnAction(event -> accept());
        Label keys = new Label(Strings.text("canvas.offer.keys"));
        keys.getStyleClass().add("canvas-box-keys");
        HBox buttons = new HBox(add, leave, keys);
        buttons.getStyleClass().add("canvas-box-buttons");
        getChildren().addAll(title, variables, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        focusWithinProperty().addListener((property, before, now) -> left(now));
    }

    boolean isOpen() {
        return !offers.isEmpty();
    }

    /**
     * @param made what is offered, at least one
     * @param card the card it is offered for, in px of the view
     */
    void open(List<ConnectionOffer> made, Box card) {
        offers = List.copyOf(made);
        title.setText(Strings.text(made.size() == 1 ? "canvas.offer.title" : "canvas.offer.title.many",
                made.get(0).from(), made.get(0).to()));
        setAccessibleText(title.getText());
        variables.getChildren().setAll(made.stream().map(VariableOffer::line).toList());
        setVisible(true);
        applyCss();
        double height = prefHeight(WIDTH_PX);
        double right = getParent().getLayoutBounds().getWidth() - WIDTH_PX - GAP_PX;
        double bottom = getParent().getLayoutBounds().getHeight() - height - GAP_PX;
        resizeRelocate(Math.max(GAP_PX, Math.min(card.x(), right)),
                Math.max(GAP_PX, Math.min(card.bottom() + GAP_PX, bottom)), WIDTH_PX, height);
        add.requestFocus();
    }

    private static Label line(ConnectionOffer offer) {
        Label line = new Label(Strings.text("canvas.offer.variable", offer.variable().name(), offer.value()));
        line.getStyleClass().add("canvas-box-code");
        line.setWrapText(true);
        return line;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button button && button != add)) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Who goes on working elsewhere does not want it. */
    private void left(boolean inside) {
        if (isOpen() && !inside) {
            hide();
        }
    }

    private void accept() {
        List<ConnectionOffer> accepted = offers;
        close();
        List<Recipe> recipes = accepted.stream().<Recipe>map(ConnectionOffer::recipe).toList();
        edits.perform(recipes.size() == 1 ? recipes.get(0)
                : new InOneGo(Strings.text("canvas.edit.variables", recipes.size()), recipes));
    }

    private void close() {
        hide();
        closed.run();
    }

    private void hide() {
        offers = List.of();
        setVisible(false);
    }
}
