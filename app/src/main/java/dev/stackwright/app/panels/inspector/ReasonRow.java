package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.text.Range;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Why there is an edge, in a sentence, with links to the lines that say so. */
final class ReasonRow implements RowList.Row<ReasonRow.Reasoned> {

    /** A reason with the edge it is a reason for. */
    record Reasoned(EdgeKey edge, EdgeFacts.Reason reason) {

        /** What tells it apart from the other reasons of the edge. */
        String key() {
            return reason.kind() + reason.subject();
        }
    }

    private final Label sentence = new Label();
    private final VBox places = new VBox();
    private final VBox row = new VBox(sentence, places);
    private final Consumer<Range> reveal;

    /** @param reveal shows a place in the text */
    ReasonRow(Consumer<Range> reveal) {
        this.reveal = reveal;
        sentence.setWrapText(true);
        places.getStyleClass().add("reason-places");
        row.getStyleClass().add("plain-row");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Reasoned reasoned) {
        EdgeFacts.Reason reason = reasoned.reason();
        sentence.setText(Strings.text("inspector.edge.because." + wordOf(reason),
                Landscape.nameOf(reasoned.edge().from()), Landscape.nameOf(reasoned.edge().to()), reason.subject()));
        places.getChildren().setAll(reason.places().stream().map(this::link).toList());
    }

    /** Joined to a network is what stands beside it as a node, or both ends to the one between them. */
    private static String wordOf(EdgeFacts.Reason reason) {
        return reason.kind() == EdgeKind.NETWORK && reason.subject().isEmpty() ? "joined"
                : reason.kind().name().toLowerCase(Locale.ROOT);
    }

    private Hyperlink link(EdgeFacts.Place place) {
        Hyperlink link = new Hyperlink(Strings.text("inspector.edge.place", place.where(), place.line()));
        link.setId("edge-line-" + place.line());
        link.setMnemonicParsing(false);
        link.getStyleClass().add("code");
        link.setTooltip(Icons.tooltip(Strings.text("inspector.edge.place.show", place.line())));
        link.setOnAction(event -> reveal.accept(place.range()));
        return link;
    }

    @Override
    public void abandon() {
        places.getChildren().clear();
    }
}
