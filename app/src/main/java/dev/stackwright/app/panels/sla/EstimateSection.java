package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Chain;
import dev.stackwright.model.availability.EntryEstimate;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Factor;
import dev.stackwright.model.availability.LeftOut;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The estimate: the number, the target, the weakest link, and the chain as factors. */
final class EstimateSection extends VBox {

    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");

    private final SlaModel model;
    private final Label likely = new Label();
    private final Label range = new Label();
    private final WrappedText downtime = new WrappedText("", "sla-downtime");
    private final WrappedText target = new WrappedText("", "sla-target");
    private final Hyperlink weakest = new Hyperlink();
    private final VBox chains = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final VBox leftOut = new VBox();
    private final WrappedText nothing = new WrappedText(Strings.text("sla.nothing"), "field-hint");
    private final VBox body;
    private Optional<Estimate> shown = Optional.empty();

    EstimateSection(SlaModel model) {
        this.model = model;
        likely.getStyleClass().add("sla-likely");
        likely.setId("sla-likely");
        range.getStyleClass().add("field-hint");
        target.setId("sla-target");
        weakest.setId("sla-weakest");
        weakest.setOnAction(event -> shown.ifPresent(estimate -> model.select(estimate.weakestServices())));
        chains.getStyleClass().add("sla-chains");
        more.setOnAction(event -> unfold(!leftOut.isVisible()));
        leftOut.getStyleClass().add("sla-left-out");
        HBox head = new HBox(likely, range);
        head.getStyleClass().add("sla-head");
        body = new VBox(head, downtime, target, weakest, chains, more, leftOut,
                new WrappedText(Strings.text("sla.note"), "field-hint"));
        body.getStyleClass().add("sla-body");
        Section section = new Section(Strings.text("sla.estimate"), nothing, body);
        section.remarkProperty().set(Strings.text("sla.estimate.remark"));
        getChildren().add(section);
        unfold(false);
        model.follow(this::refresh);
    }

    private void unfold(boolean open) {
        leftOut.setVisible(open);
        leftOut.setManaged(open);
    }

    private void refresh() {
        Optional<Estimate> now = model.estimate();
        shown(nothing, now.isEmpty());
        shown(body, now.isPresent());
        if (now.isPresent() && !now.equals(shown)) {
            show(now.get());
        }
        shown = now;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void show(Estimate estimate) {
        Availability whole = estimate.whole().availability();
        likely.setText(Strings.text("sla.likely", whole.inWords()));
        range.setText(Strings.text("sla.range", Availability.inWords(whole.low()),
                Availability.inWords(whole.high())));
        downtime.setText(Strings.text("sla.downtime", SlaTarget.inWords(whole.downtimePerYear()),
                SlaTarget.inWords(whole.downtimePerMonth()), SlaTarget.inWords(whole.downtimePerDay())));
        target.setText(targetWords(estimate));
        target.pseudoClassStateChanged(MISSED, !estimate.isMet());
        Optional<Factor> weak = estimate.whole().weakest();
        weakest.setText(weak.map(factor -> Strings.text("sla.weakest", factor.name(),
                factor.availability().inWords())).orElse(""));
        shown(weakest, weak.isPresent());
        weakest.setDisable(estimate.weakestServices().isEmpty());
        chains.getChildren().setAll(estimate.entries().stream().map(entry -> chain(entry, estimate)).toList());
        leftOut.getChildren().setAll(estimate.leftOut().stream().map(EstimateSection::row).toList());
        more.setText(Strings.counted("sla.leftOut", estimate.leftOut().size()));
        shown(more, !estimate.leftOut().isEmpty());
        if (estimate.leftOut().isEmpty()) {
            unfold(false);
        }
    }

    private static String targetWords(Estimate estimate) {
        return estimate.target().map(promised -> estimate.excessPerYear()
                .map(excess -> Strings.text("sla.target.missed", promised.option().name(), SlaTarget.inWords(excess)))
                .orElseGet(() -> Strings.text("sla.target.met", promised.option().name())))
                .orElseGet(() -> Strings.text("sla.target.none"));
    }

    private static WrappedText row(LeftOut one) {
        return new WrappedText(Strings.text("sla.leftOut.row", one.service(), one.reason()), "field-hint");
    }

    private VBox chain(EntryEstimate entry, Estimate estimate) {
        VBox rows = new VBox();
        rows.getStyleClass().add("sla-chain");
        if (estimate.entries().size() > 1) {
            Label title = new Label(Strings.text("sla.through", entry.name(),
                    entry.product().availability().inWords()));
            title.getStyleClass().add("field-label");
            rows.getChildren().add(title);
        }
        List<Factor> factors = entry.product().factors();
        double loss = factors.stream().mapToDouble(factor -> 1 - factor.availability().likely()).max().orElse(0);
        place(factors, Factor.Kind.LOAD_BALANCER, loss, rows);
        List<FactorRow> parts = new ArrayList<>();
        unfold(entry.chain(), 0, loss, estimate, parts);
        rows.getChildren().addAll(parts);
        place(factors, Factor.Kind.ZONES, loss, rows);
        place(factors, Factor.Kind.REGIONS, loss, rows);
        return rows;
    }

    private void place(List<Factor> factors, Factor.Kind kind, double loss, VBox rows) {
        factors.stream().filter(factor -> factor.kind() == kind)
                .forEach(factor -> rows.getChildren().add(FactorRow.ofPlace(factor, loss)));
    }

    private void unfold(Chain chain, int depth, double loss, Estimate estimate, List<FactorRow> rows) {
        boolean isWeakest = chain.part().services().equals(estimate.weakestServices());
        rows.add(FactorRow.ofPart(chain, depth, loss, isWeakest, () -> model.select(chain.part().services())));
        chain.needs().forEach(next -> unfold(next, depth + 1, loss, estimate, rows));
    }
}
