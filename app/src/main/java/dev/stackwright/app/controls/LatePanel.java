package dev.stackwright.app.controls;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** A panel that is made when it is first looked at: a window opens sooner without it. */
public final class LatePanel extends BorderPane {

    private final Supplier<Node> making;

    public LatePanel(Supplier<Node> making) {
        this.making = making;
        visibleProperty().addListener((property, before, now) -> {
            if (now && getCenter() == null) {
                make();
            }
        });
    }

    private void make() {
        Node panel = making.get();
        panel.visibleProperty().bind(visibleProperty());
        setCenter(panel);
    }

    @Override
    public void requestFocus() {
        if (getCenter() != null) {
            getCenter().requestFocus();
        }
    }
}
