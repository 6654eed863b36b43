package dev.stackwright.app.panels.compliance;

import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.model.control.evidence.Gap;
import dev.stackwright.model.control.evidence.Proof;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** All there is to know of one control: what it demands, what speaks for it and against it, who answers for it. */
final class ControlBody extends VBox {

    private final ComplianceModel model;
    private final ComplianceWays ways;

    ControlBody(ComplianceModel model, ComplianceWays ways) {
        this.model = model;
        this.ways = ways;
        getStyleClass().add("control-body");
    }

    void show(ControlStatus status, String edition) {
        Control control = status.control();
        boolean applies = status.state() != ControlState.NOT_APPLICABLE;
        getChildren().setAll(new WrappedText(control.demand(), "control-demand"));
        if (applies) {
            list("controls.evidence", status.evidence().stream().map(this::proof).toList());
            list("controls.missing", missing(status));
        } else {
            getChildren().add(new WrappedText(Strings.text("controls.notApplicable"), "field-hint"));
        }
        control.stack().ifPresent(text -> part("controls.stack", text));
        control.organisation().ifPresent(text -> part(control.decided() == Control.Decided.PERSON
                ? "controls.organisation.decides" : "controls.organisation", text));
        status.acceptance().ifPresent(made -> getChildren().add(acceptance(made, status.state())));
        if (applies) {
            getChildren().add(buttons(status));
        }
        getChildren().add(new WrappedText(control.source()
                .map(source -> Strings.text("controls.source.document", source, edition))
                .orElseGet(() -> Strings.text("controls.source.standard", edition)), "field-hint"));
    }

    private List<Node> missing(ControlStatus status) {
        List<Node> rows = new ArrayList<>();
        status.openFindings().forEach(finding -> rows.add(finding(finding)));
        if (status.state() == ControlState.OPEN) {
            status.gaps().forEach(gap -> rows.add(gap(gap)));
        }
        return rows;
    }

    private void list(String key, List<Node> rows) {
        if (!rows.isEmpty()) {
            getChildren().add(new WrappedText(Strings.text(key), "rung-part"));
            getChildren().addAll(rows);
        }
    }

    private void part(String key, String text) {
        getChildren().addAll(new WrappedText(Strings.text(key), "rung-part"),
                new WrappedText(text, "control-text"));
    }

    private Node proof(Proof proof) {
        Node words = proof.range().<Node>map(range -> link(proof.text(), () -> {
            model.select(proof.element());
            ways.reveal().accept(range);
        })).orElseGet(() -> proof.element().<Node>map(element -> link(proof.text(),
                () -> model.select(proof.element()))).orElseGet(() -> new WrappedText(proof.text(), "control-text")));
        return row(MaterialDesignC.CHECK, "done", words);
    }

    private Node gap(Gap gap) {
        Node words = gap.element().<Node>map(element -> link(gap.text(), () -> model.select(gap.element())))
                .orElseGet(() -> new WrappedText(gap.text(), "control-text"));
        return row(MaterialDesignM.MINUS, "due", words);
    }

    private Node finding(Finding finding) {
        SeverityIcon icon = new SeverityIcon(finding.severity());
        return row(icon, link(finding.message(), () -> ways.explain().accept(finding)));
    }

    private static Node row(Ikon shape, String style, Node words) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll("control-mark", style);
        return row(icon, words);
    }

    private static Node row(Node icon, Node words) {
        HBox row = new HBox(icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("control-line");
        return row;
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setMnemonicParsing(false);
        link.getStyleClass().add("gap-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Node acceptance(Acceptance made, ControlState state) {
        String text = Strings.text(state == ControlState.OPEN ? "controls.accepted.once" : "controls.accepted",
                made.by(), made.reason());
        String whole = made.until().map(day -> Strings.text("findings.acceptedUntil", text, day)).orElse(text);
        FontIcon icon = new FontIcon(MaterialDesignA.ACCOUNT_CHECK);
        icon.getStyleClass().addAll("control-mark", "agreed");
        return row(icon, new WrappedText(whole, "control-text"));
    }

    private Node buttons(ControlStatus status) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("finding-buttons");
        if (status.state() == ControlState.OPEN) {
            buttons.getChildren().add(button("accept-", "controls.accept", status,
                    () -> model.accept(status.control())));
        } else if (ComplianceModel.canBeTakenBack(status)) {
            buttons.getChildren().add(button("take-back-", "controls.takeBack", status, () -> model.takeBack(status)));
        }
        return buttons;
    }

    private static Button button(String id, String key, ControlStatus status, Runnable action) {
        Button button = new Button(Strings.text(key));
        button.setId(id + status.control().id().replace('.', '-'));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }
}
