package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.recipe.RemoveAttribute;
import dev.stackwright.model.recipe.SetHealthcheck;
import dev.stackwright.model.recipe.SetHealthcheckTiming;
import dev.stackwright.model.recipe.SwitchHealthcheck;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The health check of the service: its test, its numbers, and whether it is switched off. */
final class HealthSection {

    private final InspectorModel model;
    private final LabelledField test;
    private final CheckBox byShell = new CheckBox(Strings.text("inspector.health.byShell"));
    private final CheckBox off = new CheckBox(Strings.text("inspector.health.off"));
    private final FieldGrid<HealthcheckTiming> timings;
    private final Label state = new Label();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final InheritedBadge badge = new InheritedBadge();
    private final Button remove;
    private final Section section;
    private HealthFact shown = new HealthFact(false, List.of(), false, Map.of(), "");
    private String service = "";
    private boolean showing;

    HealthSection(InspectorModel model) {
        this.model = model;
        test = new LabelledField("inspector-health-test", Strings.text("inspector.health.test"),
                text -> setTest(new TestLine(text, byShell.isSelected())));
        test.field().getStyleClass().add("code");
        test.field().setPromptText(Strings.text("inspector.health.testPrompt"));
        timings = new FieldGrid<>(List.of(HealthcheckTiming.values()),
                timing -> Strings.text("inspector.health." + timing.key()),
                timing -> "inspector-health-" + timing.key().replace('_', '-'),
                (timing, text) -> model.perform(new SetHealthcheckTiming(service, timing, text)));
        byShell.setId("inspector-health-shell");
        LateTooltip.on(byShell, Strings.text("inspector.health.byShell.tip"));
        byShell.selectedProperty().addListener((property, before, now) -> runBy(now));
        off.setId("inspector-health-off");
        LateTooltip.on(off, Strings.text("inspector.health.off.tip"));
        off.selectedProperty().addListener((property, before, now) -> switchTo(!now));
        state.getStyleClass().add("field-hint");
        state.setWrapText(true);
        remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.health.remove"),
                () -> tell(model.perform(new RemoveAttribute(service, "healthcheck"))));
        remove.setId("inspector-health-remove");
        section = new Section(Strings.text("inspector.health"), state, test, byShell, timings, off,
                new InlineMessage(refusal));
        section.addToHeader(badge);
        section.addToHeader(remove);
    }

    Section section() {
        return section;
    }

    void show(String shownService, HealthFact fact) {
        boolean another = !service.equals(shownService);
        boolean changed = another || !fact.equals(shown);
        service = shownService;
        shown = fact;
        showing = true;
        TestLine line = TestLine.of(fact.test());
        if (another) {
            test.field().reset(line.text());
        }
        test.show(new FieldFact(line.text(), "", ""));
        if (changed) {
            byShell.setSelected(line.byShell());
            refusal.set("");
        }
        off.setSelected(fact.disabled());
        showing = false;
        timings.show(fact.timings(), another);
        badge.explain(fact.inherited());
        remove.setVisible(fact.written());
        remove.setManaged(fact.written());
        state.setText(stateOf(fact));
        state.setVisible(!state.getText().isEmpty());
        state.setManaged(!state.getText().isEmpty());
    }

    private static String stateOf(HealthFact fact) {
        if (!fact.written()) {
            return Strings.text("inspector.health.none");
        }
        return fact.disabled() ? Strings.text("inspector.health.disabled")
                : fact.test().isEmpty() ? Strings.text("inspector.health.ofImage") : "";
    }

    private Optional<String> setTest(TestLine line) {
        return model.perform(new SetHealthcheck(service, line.words()));
    }

    /** Gives a test that is written to the shell, or to nobody but itself. */
    private void runBy(boolean shell) {
        if (!showing && !shown.test().isEmpty() && !test.field().isEdited()) {
            TestLine line = TestLine.of(shown.test());
            tell(setTest(new TestLine(line.text(), shell)));
        }
    }

    private void switchTo(boolean on) {
        if (!showing) {
            tell(model.perform(new SwitchHealthcheck(service, on)));
            showing = true;
            off.setSelected(shown.disabled());
            showing = false;
        }
    }

    private void tell(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }
}
