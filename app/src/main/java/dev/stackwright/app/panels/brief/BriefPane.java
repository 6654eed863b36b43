package dev.stackwright.app.panels.brief;

import dev.stackwright.model.brief.BriefField;
import javafx.scene.Node;

/** What stands on a page for one question. */
interface BriefPane {

    /** The id of the control that answers a field; a style sheet would read a dot as the name of a class. */
    static String idOf(BriefField field) {
        return "brief-" + field.id().replace('.', '-');
    }

    Node node();

    /** Id of the field; empty where it stands for none. */
    default String field() {
        return "";
    }

    /** Shows how the question stands now; what is being typed stays. */
    void show(BriefOutline now);
}
