package dev.stackwright.app.panels.choices;

import dev.stackwright.model.choice.ChoiceKind;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A page about one choice, into which one drills from the overview. */
public interface ChoicePage {

    /** The choice it is about, under which the overview lists it. */
    ChoiceKind kind();

    /**
     * Makes what it shows. Asked for once, when the page is first opened; it gets the whole room below the page's
     * title, scrolls in it on its own, and is invisible while another page is in front.
     */
    Node make();

    /** A page that is made by a constructor. */
    static ChoicePage of(ChoiceKind kind, Supplier<? extends Node> maker) {
        return new ChoicePage() {

            @Override
            public ChoiceKind kind() {
                return kind;
            }

            @Override
            public Node make() {
                return maker.get();
            }
        };
    }
}
