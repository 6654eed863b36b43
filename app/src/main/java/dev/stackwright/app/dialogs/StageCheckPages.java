package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.sample.Sample;
import dev.stackwright.model.check.sample.SampleFile;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The page of a check in a dialog, which closes when something is to be done. */
final class StageCheckPages implements CheckPages {

    private static final int MOST_PLACES = 20;

    private final Window owner;

    StageCheckPages(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Wish> about(CheckPage page) {
        Dialog<Wish> dialog = StudioDialog.of(owner, page.check().title());
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(Strings.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().get(0)).setId("check-page-close");
        ScrollPane body = new ScrollPane(body(page, dialog));
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("check-page");
        dialog.getDialogPane().setContent(body);
        dialog.setResultConverter(button -> null);
        dialog.setResizable(true);
        return dialog.showAndWait();
    }

    private static VBox body(CheckPage page, Dialog<Wish> dialog) {
        CheckInfo check = page.check();
        VBox body = new VBox(head(check), section("checkPage.why"), text(check.why()), section("checkPage.remedy"),
                text(check.remedy()));
        body.getStyleClass().add("check-page-body");
        body.getChildren().add(section("checkPage.places"));
        if (page.places().isEmpty()) {
            body.getChildren().add(text(Strings.text("checkPage.places.none")));
        }
        page.places().stream().limit(MOST_PLACES).forEach(place -> body.getChildren().add(place(place, dialog)));
        if (page.places().size() > MOST_PLACES) {
            body.getChildren().add(text(Strings.text("checkPage.places.more", page.places().size() - MOST_PLACES)));
        }
        if (page.fixable() > 1) {
            body.getChildren().add(link("checkPage.fixAll", CheckPages.Deed.FIX_ALL, page.places().get(0).finding(),
                    dialog));
        }
        page.sample().ifPresent(sample -> addSample(sample, body));
        body.getChildren().add(section("checkPage.sources"));
        check.sources().forEach(source -> body.getChildren().add(text(source)));
        return body;
    }

    private static Node head(CheckInfo check) {
        Label id = new Label(check.id());
        id.getStyleClass().add("code");
        Label weight = new Label(Strings.text("severity." + check.severity().id()), new SeverityIcon(check.severity()));
        Label family = new Label(Strings.text("checkPage.family." + check.family().id()));
        family.getStyleClass().add("badge");
        HBox head = new HBox(weight, id, family);
        head.getStyleClass().add("check-page-head");
        return head;
    }

    private static Node place(CheckPage.Place place, Dialog<Wish> dialog) {
        Finding finding = place.finding();
        FlowPane deeds = new FlowPane(link("findings.reveal", CheckPages.Deed.REVEAL, finding, dialog));
        deeds.getStyleClass().add("check-page-deeds");
        if (finding.fix().isPresent() && !finding.isAccepted()) {
            deeds.getChildren().add(link("findings.fix", CheckPages.Deed.FIX, finding, dialog));
        }
        deeds.getChildren().add(finding.isAccepted()
                ? link("findings.takeBack", CheckPages.Deed.TAKE_BACK, finding, dialog)
                : link("findings.accept", CheckPages.Deed.ACCEPT, finding, dialog));
        String accepted = finding.acceptance()
                .map(by -> " " + Strings.text("findings.acceptedBy", by.by(), by.reason())).orElse("");
        return new VBox(text(Strings.text("checkPage.place", place.where(), finding.message()) + accepted), deeds);
    }

    private static Hyperlink link(String key, CheckPages.Deed deed, Finding finding, Dialog<Wish> dialog) {
        Hyperlink link = new Hyperlink(Strings.text(key));
        link.setId("check-page-" + deed.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        link.setOnAction(event -> {
            dialog.setResult(new Wish(deed, finding));
            dialog.close();
        });
        return link;
    }

    private static void addSample(Sample sample, VBox body) {
        body.getChildren().addAll(section("checkPage.sample"), text(Strings.text("checkPage.sample.text")));
        for (SampleFile file : sample.files()) {
            Label name = new Label(file.name());
            name.getStyleClass().add("code");
            body.getChildren().addAll(name, new DiffView(Diff.whole(TextDocument.of(file.before()),
                    TextDocument.of(file.after()))));
        }
    }

    private static Label section(String key) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label text(String text) {
        return new WrappedText(text, "dialog-text");
    }
}
