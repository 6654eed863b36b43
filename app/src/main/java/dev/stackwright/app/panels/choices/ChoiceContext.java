package dev.stackwright.app.panels.choices;

import dev.stackwright.app.dialogs.NamePrompt;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.choice.DemandPoint;
import dev.stackwright.model.choice.Demands;
import dev.stackwright.model.ladder.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every page about a choice works with.
 *
 * @param project  the project
 * @param catalog  the answers there are
 * @param scope    for whom choices are looked at and made
 * @param findings what the checks say there
 * @param explain  goes to a finding: selects it in its panel, its element on the canvas, its place in the text
 * @param names    asks who vouches for something
 */
public record ChoiceContext(Project project, ChoiceCatalog catalog, ChoiceScope scope, ScopedFindings findings,
                            Consumer<Finding> explain, NamePrompt names) {

    /** How the stack stands now to what these answers demand. */
    public Demands demands(List<ChoiceOption> options) {
        return Demands.of(options, findings.all(), project.snapshot());
    }

    /** Asks who vouches for a demand, and writes that into the design file. */
    void confirm(Demand demand) {
        names.nameFor(demand.text()).ifPresent(name -> project.perform(DemandPoint.confirm(demand,
                new Signature(name, LocalDate.now(Clock.systemDefaultZone())))));
    }

    /** Nobody vouches for the demand any more. */
    void takeBack(Demand demand) {
        project.perform(DemandPoint.takeBack(demand));
    }

    /** Calls the listener now, and whenever choices, scope, findings or confirmations have changed. */
    public void follow(Runnable listener) {
        project.workspace().addListener(change -> {
            if (!change.before().design().confirmations().equals(change.after().design().confirmations())) {
                listener.run();
            }
        });
        scope.choicesProperty().addListener((property, before, now) -> listener.run());
        scope.planProperty().addListener((property, before, now) -> listener.run());
        findings.effectsProperty().addListener((property, before, now) -> listener.run());
        listener.run();
    }
}
