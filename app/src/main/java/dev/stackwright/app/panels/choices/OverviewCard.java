package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.ShareBar;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.choice.Demands;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One choice in short: what is chosen, how much of its demands is met, how many findings it causes. */
final class OverviewCard extends Button {

    private final ChoiceContext context;
    private final ChoiceKind kind;
    private final List<ChoiceKind> kinds;
    private final Label value = new WrappedText("", "overview-value");
    private final ShareBar bar = new ShareBar();
    private final Label share = new Label();
    private final Label findings = new Label();
    private final Label own = new Label(Strings.text("choices.override.badge"));
    private final HBox content;
    private final HBox numbers = new HBox(share, findings);

    /**
     * @param kinds the choices it speaks of, its own one first
     * @param drill opens the page
     */
    OverviewCard(ChoiceContext context, List<ChoiceKind> kinds, Runnable drill) {
        this.context = context;
        this.kind = kinds.get(0);
        this.kinds = List.copyOf(kinds);
        setId("choice-card-" + kind.id());
        getStyleClass().add("overview-card");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> drill.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                drill.run();
                event.consume();
            }
        });
        content = content();
        setGraphic(content);
        context.follow(this::refresh);
    }

    private HBox content() {
        Label title = new Label(Strings.text("choices." + kind.id()));
        title.getStyleClass().add("overview-title");
        own.getStyleClass().add("badge");
        HBox head = new HBox(title, own);
        head.getStyleClass().add("overview-head");
        share.getStyleClass().add("section-remark");
        findings.getStyleClass().add("overview-findings");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        numbers.getStyleClass().add("overview-numbers");
        VBox lines = new VBox(head, value, bar, numbers);
        lines.getStyleClass().add("overview-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox all = new HBox(lines, new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
        all.getStyleClass().add("overview-content");
        all.prefWidthProperty().bind(widthProperty().subtract(1));
        return all;
    }

    /** A button would give its lines the height they need on the narrowest of cards. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight((width < 0 ? getWidth() : width) - 1);
    }

    private void refresh() {
        List<ChoiceOption> chosen = kinds.stream()
                .flatMap(each -> each.chosen(context.scope().choices(), context.catalog()).stream()).toList();
        Set<String> given = kind.in(context.scope().choices());
        value.setText(chosen.isEmpty() ? given.isEmpty() ? Strings.text("choices." + kind.id() + ".undecided")
                : String.join(", ", given) : String.join(", ", chosen.stream().map(ChoiceOption::name).toList()));
        value.getStyleClass().remove("undecided");
        if (chosen.isEmpty() && given.isEmpty()) {
            value.getStyleClass().add("undecided");
        }
        Demands demands = context.demands(chosen);
        bar.show(DemandWords.shares(demands));
        show(bar, !demands.isEmpty());
        show(numbers, !demands.isEmpty());
        share.setText(DemandWords.share(demands));
        long open = kinds.stream().flatMap(each -> context.findings().openBecauseOf(each).stream()).distinct().count();
        findings.setText(open == 0 ? "" : Strings.counted("choices.findings", open));
        show(own, kinds.stream().anyMatch(context.scope()::isOverridden));
        setAccessibleText(String.join(", ", Stream.of(Strings.text("choices." + kind.id()), value.getText(),
                share.getText(), findings.getText()).filter(text -> !text.isEmpty()).toList()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
