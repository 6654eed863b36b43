package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The technology catalog: the list at the left, the page of the chosen technology at the right. */
public final class CatalogView extends BorderPane {

    private static final double LIST_PX = 320;

    private final CatalogModel model;
    private final CatalogList list;
    private final DockSplit split;
    private final Button back;
    private final Button forward;

    /** @param compare sets a technology beside its alternatives */
    public CatalogView(CatalogModel model, StackUse use, Consumer<CatalogEntry> compare) {
        this.model = model;
        this.list = new CatalogList(model);
        setId("catalog");
        getStyleClass().addAll("panel", "catalog");
        back = Icons.button(MaterialDesignA.ARROW_LEFT, Strings.text("catalog.back"), model::goBack);
        back.setId("catalog-back");
        forward = Icons.button(MaterialDesignA.ARROW_RIGHT, Strings.text("catalog.forward"), model::goForward);
        forward.setId("catalog-forward");
        HBox ways = new HBox(back, forward);
        ways.getStyleClass().add("catalog-ways");
        BorderPane page = new BorderPane(new EntryPage(model, use, compare));
        page.setTop(ways);
        split = DockSplit.withLeft(list, LIST_PX, page);
        setCenter(split);
        if (!use.project().ownCatalog().mistakes().isEmpty()) {
            setTop(new MistakesBar(use.project().ownCatalog().mistakes()));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** Puts the caret into the search. */
    @Override
    public void requestFocus() {
        list.focusSearch();
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        split.zoom(factor);
    }

    private void refresh() {
        back.setDisable(!model.canGoBack());
        forward.setDisable(!model.canGoForward());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.goBack();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            model.goForward();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            requestFocus();
            event.consume();
        }
    }
}
