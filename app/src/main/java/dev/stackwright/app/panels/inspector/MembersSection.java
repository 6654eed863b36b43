package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What belongs to a group or network, each with a way to it and out of it, and what else can be put in. */
final class MembersSection extends VBox {

    private final InspectorModel model;
    private final RowList<ElementId> rows = new RowList<>(id -> id, MemberRow::new);
    private final Function<ElementId, Optional<String>> remove;
    private final String removeSays;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final Label nothing;
    private List<ElementId> addable = List.of();

    /**
     * @param prefix of the ids in the scene
     * @param words  key of its texts: the title, {@code .add}, {@code .remove}, {@code .none}
     * @param add    puts one in, or answers why not
     * @param remove takes one out, or answers why not
     */
    MembersSection(InspectorModel model, String prefix, String words, Function<ElementId, Optional<String>> add,
                   Function<ElementId, Optional<String>> remove) {
        this.model = model;
        this.remove = remove;
        this.removeSays = Strings.text(words + ".remove");
        nothing = new Label(Strings.text(words + ".none"));
        nothing.getStyleClass().add("field-hint");
        nothing.setWrapText(true);
        ElementMenu menu = new ElementMenu(prefix + "-add", Strings.text(words + ".add"), () -> addable,
                id -> refusal.set(add.apply(id).orElse("")));
        getChildren().add(new Section(Strings.text(words), nothing, rows, menu, new InlineMessage(refusal)));
    }

    /** @param others what can be put in */
    void show(List<ElementId> members, List<ElementId> others) {
        addable = others;
        refusal.set("");
        Shown.set(nothing, members.isEmpty());
        rows.show(members);
    }

    /** One member. */
    private final class MemberRow implements RowList.Row<ElementId> {

        private final Hyperlink name = new Hyperlink();
        private final HBox row;
        private Optional<ElementId> shown = Optional.empty();

        MemberRow() {
            name.setMnemonicParsing(false);
            name.setMinWidth(0);
            name.setOnAction(event -> shown.ifPresent(model::select));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button out = Icons.button(MaterialDesignC.CLOSE, removeSays,
                    () -> shown.ifPresent(id -> refusal.set(remove.apply(id).orElse(""))));
            out.getStyleClass().add("row-remove");
            row = new HBox(name, gap, out);
            row.getStyleClass().addAll("field-line", "plain-row");
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(ElementId id) {
            shown = Optional.of(id);
            name.setId("member-" + id.name());
            name.setText(ElementTitle.of(id));
            name.setVisited(false);
        }

        @Override
        public void abandon() {
            shown = Optional.empty();
        }
    }
}
