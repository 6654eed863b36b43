package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.FieldCell;
import dev.stackwright.app.controls.Offer;
import dev.stackwright.app.controls.OfferMenu;
import dev.stackwright.app.panels.plans.PlanLine.Kind;
import dev.stackwright.app.panels.plans.PlanLine.Words;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.PlanForm;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;

/** One fact of one plan, changed in place. */
final class PlanCell extends FieldCell<PlanLine> {

    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final int plan;
    private final PlansModel model;
    private final Supplier<PlanOffers> offers;
    private final Consumer<Optional<String>> refused;

    /**
     * @param plan    which plan, counted from 0
     * @param refused gets why the last change was refused; empty where it was not
     */
    PlanCell(int plan, PlansModel model, Supplier<PlanOffers> offers, Consumer<Optional<String>> refused) {
        this.plan = plan;
        this.model = model;
        this.offers = offers;
        this.refused = refused;
    }

    @Override
    protected void edit(PlanLine line) {
        if (line.kind() != Kind.FACT) {
            return;
        }
        if (model.isSecret(line)) {
            refused.accept(Optional.of(Strings.text("plans.secretReason", line.subject())));
            return;
        }
        PlanEntry entry = line.entry().orElseThrow();
        String raw = line.cell(plan).raw();
        List<Offer> closed = offers.get().closed(entry);
        if (entry.form() == PlanForm.FLAG) {
            set(line, raw.isEmpty() ? "yes" : "");
        } else if (!closed.isEmpty()) {
            new OfferMenu(Strings.text("plans.asDesign"), closed, raw, entry.form() == PlanForm.LIST,
                    text -> set(line, text)).open(this);
        } else {
            open(raw, offers.get().open(entry), entry.form() == PlanForm.LIST,
                    Strings.text("plans.prompt." + entry.id()), text -> set(line, text));
        }
    }

    private void set(PlanLine line, String text) {
        refused.accept(model.set(model.plans().get(plan), line, text));
        getTableView().requestFocus();
    }

    @Override
    protected void show(Optional<PlanLine> shown) {
        Words words = shown.map(line -> line.cell(plan)).orElse(Words.NONE);
        setText(shown.isPresent() ? words.text() : null);
        pseudoClassStateChanged(INHERITED, shown.isPresent() && !words.own());
        pseudoClassStateChanged(TOTAL, shown.filter(line -> line.kind() == Kind.TOTAL).isPresent());
    }
}
