package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.ShareBar;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.choice.DemandReading;
import dev.stackwright.model.choice.Demands;
import dev.stackwright.model.design.Choices;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What the chosen answers demand of the stack, how much of it is there now, and the findings that speak against it.
 * Not shown while nothing is demanded.
 */
public final class DemandsPane extends VBox {

    private final ChoiceContext context;
    private final Function<Choices, List<ChoiceOption>> options;
    private final ShareBar bar = new ShareBar();
    private final RowList<DemandReading> rows;
    private final Label share = new WrappedText("", "section-remark");

    /** @param options the answers whose demands are listed, among the choices of the scope */
    public DemandsPane(ChoiceContext context, Function<Choices, List<ChoiceOption>> options) {
        this.context = context;
        this.options = options;
        this.rows = new RowList<>(reading -> reading.demand().id(), () -> new DemandRow(context));
        Section section = new Section(Strings.text("choices.demands"), bar, share, rows);
        getStyleClass().add("demands");
        section.getChildren().add(new WrappedText(Strings.text("choices.demands.note"), "field-hint"));
        getChildren().add(section);
        context.follow(this::refresh);
    }

    private void refresh() {
        Demands demands = context.demands(options.apply(context.scope().choices()));
        bar.show(DemandWords.shares(demands));
        rows.show(demands.readings());
        share.setText(DemandWords.share(demands));
        setVisible(!demands.isEmpty());
        setManaged(!demands.isEmpty());
    }
}
