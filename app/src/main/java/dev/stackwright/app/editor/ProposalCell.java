package dev.stackwright.app.editor;

import dev.stackwright.model.assist.Proposal;
import dev.stackwright.model.assist.Proposal.Kind;
import dev.stackwright.resources.Strings;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** A row of the list of proposals: what kind it is, what is written with the typed letters in it, a word about it. */
final class ProposalCell extends ListCell<Proposal> {

    private static final Map<Kind, Ikon> ICONS = Map.of(Kind.ATTRIBUTE, MaterialDesignK.KEY_VARIANT,
            Kind.VALUE, MaterialDesignF.FORMAT_LIST_CHECKS, Kind.NAME, MaterialDesignT.TAG_OUTLINE,
            Kind.VARIABLE, MaterialDesignV.VARIABLE, Kind.IMAGE, MaterialDesignD.DOCKER,
            Kind.FILE, MaterialDesignF.FILE_OUTLINE, Kind.FOLDER, MaterialDesignF.FOLDER_OUTLINE,
            Kind.SNIPPET, MaterialDesignC.CODE_BRACES);

    private final Function<String, BitSet> matched;
    private final FontIcon icon = new FontIcon();
    private final StackPane kind = new StackPane(icon);
    private final TextFlow label = new TextFlow();
    private final Label detail = new Label();
    private final HBox row;

    /** @param matched the letters of a label that answer what was typed */
    ProposalCell(Function<String, BitSet> matched) {
        this.matched = matched;
        getStyleClass().add("proposal");
        label.getStyleClass().add("proposal-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("proposal-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(kind, label, gap, detail);
        row.getStyleClass().add("proposal-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Proposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            String id = proposal.kind().name().toLowerCase(Locale.ROOT);
            icon.setIconCode(ICONS.get(proposal.kind()));
            kind.getStyleClass().setAll("proposal-kind", "proposal-" + id);
            show(proposal.label(), matched.apply(proposal.label()));
            detail.setText(proposal.detail());
            setAccessibleText(Strings.text("editor.proposal.spoken", proposal.label(),
                    Strings.text("editor.proposal." + id), proposal.detail()));
        }
    }

    private void show(String text, BitSet letters) {
        label.getChildren().clear();
        int at = 0;
        while (at < text.length()) {
            boolean hit = letters.get(at);
            int next = hit ? letters.nextClearBit(at) : letters.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            Text part = new Text(text.substring(at, end));
            part.getStyleClass().add(hit ? "proposal-hit" : "proposal-text");
            label.getChildren().add(part);
            at = end;
        }
    }
}
