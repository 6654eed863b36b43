package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.availability.Assumption;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What the estimate assumes of every part and place, to be changed and to be taken back. */
final class AssumptionsSection extends VBox {

    private final SlaModel model;
    private final RowList<AssumptionRow.Assumed> rows;
    private final Hyperlink resetAll = new Hyperlink(Strings.text("sla.resetAll"));

    AssumptionsSection(SlaModel model) {
        this.model = model;
        rows = new RowList<>(AssumptionRow.Assumed::key, () -> new AssumptionRow(model));
        resetAll.setId("sla-reset-all");
        resetAll.setOnAction(event -> model.resetAll());
        Section section = new Section(Strings.text("sla.assumptions"),
                new WrappedText(Strings.text("sla.assumptions.note"), "field-hint"), rows);
        section.addToHeader(resetAll);
        getChildren().add(section);
        model.follow(this::refresh);
    }

    private void refresh() {
        List<AssumptionRow.Assumed> assumed = model.estimate().map(AssumptionsSection::assumed).orElse(List.of());
        rows.show(assumed);
        resetAll.setVisible(model.hasOwnAssumptions());
        resetAll.setManaged(model.hasOwnAssumptions());
        setVisible(!assumed.isEmpty());
        setManaged(!assumed.isEmpty());
    }

    private static List<AssumptionRow.Assumed> assumed(Estimate estimate) {
        List<AssumptionRow.Assumed> all = new ArrayList<>();
        for (Assumption place : estimate.places()) {
            all.add(new AssumptionRow.Assumed(place.id(), place.name(), "", place));
        }
        estimate.whole().parts().forEach(part -> all.add(new AssumptionRow.Assumed(
                ElementId.service(part.services().get(0)).toString(), part.name(), part.assumption().name(),
                part.assumption())));
        return all;
    }
}
