package dev.stackwright.app.panels.advice;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.panels.catalog.EntryTile;
import dev.stackwright.model.advice.Ground;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.model.advice.Recommendation.Ranked;
import dev.stackwright.model.advice.Recommendation.Rejected;
import dev.stackwright.model.advice.Selection;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What the answers say about one thing to decide. */
final class RecommendationCard extends VBox {

    /** So many are shown before the others are asked for. */
    private static final int SHOWN = 3;
    /** So many reasons are said at once. */
    private static final int FEW = 2;

    private final AdviceModel model;
    private final Asking asking;
    private final VBox rows = new VBox();
    private final Button compare = new Button(Strings.text("advice.compare"),
            new FontIcon(MaterialDesignC.COMPARE_HORIZONTAL));
    private final Button weigh = new Button(Strings.text("advice.weigh"), new FontIcon(MaterialDesignS.SCALE_BALANCE));
    private boolean opened;
    private boolean reasonsShown;

    RecommendationCard(Selection selection, AdviceModel model, Asking asking) {
        this.model = model;
        this.asking = asking;
        setId("advice-" + selection.id());
        getStyleClass().add("advice-card");
        Label name = new Label(selection.name());
        name.getStyleClass().add("advice-title");
        Label question = new Label(selection.question());
        question.getStyleClass().add("field-hint");
        VBox words = new VBox(name, question);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(compare, weigh);
        buttons.getStyleClass().addAll("catalog-buttons", "advice-buttons");
        HBox head = new HBox(words, buttons);
        head.getStyleClass().add("advice-head");
        rows.getStyleClass().add("advice-rows");
        getChildren().addAll(head, rows);
    }

    void show(Recommendation recommendation) {
        String title = recommendation.selection().name();
        compare.setOnAction(event -> asking.compare(model.weighed(recommendation)));
        weigh.setOnAction(event -> asking.weigh(title, model.weighed(recommendation)));
        boolean few = model.weighed(recommendation).size() < 2;
        List.of(compare, weigh).forEach(button -> {
            button.setDisable(few);
            Hindrance.explain(button, Strings.text("advice.few"));
        });
        rows.getChildren().clear();
        List<Ranked> known = recommendation.ranked().stream().filter(ranked -> !ranked.grounds().isEmpty()).toList();
        if (known.isEmpty()) {
            rows.getChildren().add(hint(Strings.text("advice.nothing")));
        }
        int most = opened ? known.size() : SHOWN;
        known.stream().limit(most).forEach(ranked -> rows.getChildren().add(row(ranked,
                recommendation.first().filter(ranked::equals).isPresent())));
        if (known.size() > most) {
            Hyperlink more = new Hyperlink(Strings.text("advice.more", known.size() - most));
            more.setOnAction(event -> {
                opened = true;
                show(recommendation);
            });
            rows.getChildren().add(more);
        }
        String silent = recommendation.ranked().stream().filter(ranked -> ranked.grounds().isEmpty())
                .map(ranked -> ranked.entry().name()).collect(Collectors.joining(", "));
        if (!silent.isEmpty() && !known.isEmpty()) {
            rows.getChildren().add(hint(Strings.text("advice.silent", silent)));
        }
        reject(recommendation);
    }

    /** A long list of reasons is asked for; the names stand there all the time. */
    private void reject(Recommendation recommendation) {
        List<Rejected> rejected = recommendation.rejected();
        if (rejected.size() <= FEW || reasonsShown) {
            rejected.forEach(one -> rows.getChildren().add(rejected(one.reason())));
        } else {
            rows.getChildren().add(rejected(Strings.text("advice.rejected", rejected.stream()
                    .map(one -> one.entry().name()).collect(Collectors.joining(", ")))));
            Hyperlink why = new Hyperlink(Strings.text("advice.why"));
            why.setOnAction(event -> {
                reasonsShown = true;
                show(recommendation);
            });
            rows.getChildren().add(why);
        }
    }

    private VBox row(Ranked ranked, boolean first) {
        HBox line = new HBox(Points.label(ranked.points()), link(ranked.entry()));
        if (first) {
            Label best = new Label(Strings.text("advice.first"));
            best.getStyleClass().addAll("badge", "advice-first");
            line.getChildren().add(best);
        }
        line.getStyleClass().add("advice-line");
        VBox reasons = new VBox();
        reasons.getStyleClass().add("advice-reasons");
        ranked.grounds().forEach(ground -> reasons.getChildren().add(reason(ground)));
        VBox row = new VBox(line, reasons);
        row.getStyleClass().add("advice-row");
        return row;
    }

    private Hyperlink link(CatalogEntry entry) {
        Hyperlink link = new Hyperlink(entry.name(), new EntryTile(model.library().catalog(), entry));
        link.getStyleClass().add("entry-link");
        link.setTooltip(Icons.tooltip(entry.profile().summary()));
        link.setOnAction(event -> asking.openPage(entry.id()));
        return link;
    }

    private Label reason(Ground ground) {
        Label reason = new Label(Strings.text("advice.reason", Points.signed(ground.points()), ground.reason()));
        reason.setWrapText(true);
        String criterion = model.library().catalog().guidance().criteria().stream()
                .filter(one -> one.id().equals(ground.criterion())).map(one -> one.name()).findFirst()
                .orElse(ground.criterion());
        reason.setTooltip(Icons.tooltip(Strings.text("advice.reason.tooltip", criterion, ground.source().text())));
        return reason;
    }

    private static Node rejected(String sentence) {
        Label label = new Label(sentence, new FontIcon(MaterialDesignC.CLOSE));
        label.setWrapText(true);
        label.getStyleClass().addAll("catalog-against", "catalog-where", "advice-rejected");
        return label;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        return hint;
    }
}
