package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.RenameSymbol;
import dev.stackwright.model.symbol.SymbolKind;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/**
 * Asks for a new name where the old one stands, with what it changes below, file by file. What a name would do is
 * worked out beside the window's thread.
 */
public final class RenamePopup {

    private static final System.Logger LOG = System.getLogger(RenamePopup.class.getName());
    private static final double EDGE_PX = 12;

    /** @param name the name that was looked at */
    private record Looked(String name, Outcome outcome) {
    }

    private final RenameOffer offer;
    private final Consumer<RenameSymbol> done;
    private final Popup popup = new Popup();
    private final TextField name = new TextField();
    private final SimpleStringProperty problem = new SimpleStringProperty("");
    private final EditDiff diff = new EditDiff();
    private final Button rename = new Button(Strings.text("rename.do"));
    private final VBox body = new VBox();
    private final Latest<String, Looked> latest;
    /** Enter was pressed before it was known what the name would do. */
    private boolean wanted;

    /** @param done does it, once the user has chosen a name that can be had */
    public RenamePopup(RenameOffer offer, Background background, Consumer<RenameSymbol> done) {
        this.offer = offer;
        this.done = done;
        this.latest = new Latest<>(background, typed -> new Looked(typed, offer.to(typed).on(offer.before())),
                this::show, error -> LOG.log(System.Logger.Level.ERROR, "a name could not be looked at", error));
        build();
    }

    private void build() {
        Label heading = new Label(Strings.text("rename.title", offer.title()));
        heading.getStyleClass().add("choice-heading");
        name.setId("rename-name");
        name.getStyleClass().add("code");
        name.setAccessibleText(heading.getText());
        name.setText(offer.symbol().name());
        name.textProperty().addListener((property, before, now) -> look());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        rename.setId("rename-do");
        rename.getStyleClass().add("accent");
        rename.setOnAction(event -> choose());
        Hindrance.explain(rename, problem);
        ScrollPane changes = new ScrollPane(diff);
        changes.setFitToWidth(true);
        changes.getStyleClass().add("rename-changes");
        HBox foot = new HBox(rename);
        foot.setAlignment(Pos.CENTER_RIGHT);
        body.getStyleClass().addAll("go-to", "rename-popup");
        body.getChildren().addAll(heading, name, new InlineMessage(problem), changes, foot);
        if (offer.symbol().kind() == SymbolKind.VOLUME) {
            Label remark = new Label(Strings.text("rename.volume"));
            remark.setWrapText(true);
            remark.getStyleClass().add("dialog-remedy");
            body.getChildren().add(body.getChildren().size() - 1, remark);
        }
        popup.getContent().add(body);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(event -> latest.cancel());
    }

    /**
     * Opens below a place of the screen.
     *
     * @param owner what the place belongs to
     */
    public void show(Node owner, Point2D place) {
        popup.show(owner, place.getX(), place.getY());
        Window window = owner.getScene().getWindow();
        place(window, place);
        body.heightProperty().addListener((property, before, now) -> place(window, place));
        name.requestFocus();
        name.selectAll();
        look();
    }

    /** Within the window, as near to the place as its size lets it be. */
    private void place(Window window, Point2D place) {
        popup.setX(Math.max(window.getX() + EDGE_PX,
                Math.min(place.getX(), window.getX() + window.getWidth() - body.getWidth() - EDGE_PX)));
        popup.setY(Math.max(window.getY() + EDGE_PX,
                Math.min(place.getY(), window.getY() + window.getHeight() - body.getHeight() - EDGE_PX)));
    }

    private void look() {
        wanted = false;
        latest.submit(name.getText().strip());
    }

    private void show(Looked looked) {
        boolean isOldName = looked.name().equals(offer.symbol().name());
        if (looked.outcome() instanceof Outcome.Ready ready) {
            problem.set("");
            diff.show(ready.edit(), offer.before(), offer.nameOf());
        } else if (looked.outcome() instanceof Outcome.Refusal refusal) {
            problem.set(isOldName ? "" : refusal.sentence());
            diff.getChildren().clear();
        }
        rename.setDisable(!(looked.outcome() instanceof Outcome.Ready));
        if (wanted) {
            wanted = false;
            choose();
        }
    }

    private void choose() {
        if (latest.isBusy()) {
            wanted = true;
        } else if (!rename.isDisabled()) {
            popup.hide();
            done.accept(offer.to(name.getText().strip()));
        }
    }
}
