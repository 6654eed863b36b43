package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.control.Compliance;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.model.design.Acceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the chosen frameworks are met, a few lines each: counts, what is open, who answers for what. */
public final class ControlLines {

    private final HandoffFacts facts;

    public ControlLines(HandoffFacts facts) {
        this.facts = facts;
    }

    public List<String> all() {
        HandoffInput input = facts.input();
        Checks checks = StandardChecks.advice(input.technologies(), input.choices());
        return new Compliance(Controls.read(), checks)
                .chosen(input.snapshot(), Optional.empty(), facts.advice(), input.today()).stream()
                .flatMap(framework -> lines(framework).stream()).toList();
    }

    private List<String> lines(FrameworkStatus framework) {
        String name = facts.input().choices().framework(framework.framework().id()).map(ChoiceOption::name)
                .orElse(framework.framework().id());
        List<String> lines = new ArrayList<>();
        lines.add(Markdown.text(HandoffParts.count(framework.controls().size(), "control") + " of " + name + " ("
                + framework.framework().edition() + "): " + framework.count(ControlState.MET) + " met by the design, "
                + framework.count(ControlState.OPEN) + " open, " + framework.count(ControlState.ACCEPTED)
                + " accepted, " + framework.count(ControlState.NOT_APPLICABLE) + " not applicable."));
        List<String> open = in(framework, ControlState.OPEN).map(status -> status.control().clause() + " ("
                + status.control().title() + ")").toList();
        if (!open.isEmpty()) {
            lines.add(Markdown.text(name + ", open: " + String.join("; ", open) + "."));
        }
        in(framework, ControlState.ACCEPTED).forEach(status -> status.acceptance()
                .ifPresent(made -> lines.add(accepted(status, made))));
        return lines;
    }

    private static Stream<ControlStatus> in(FrameworkStatus framework, ControlState state) {
        return framework.controls().stream().filter(status -> status.state() == state);
    }

    private static String accepted(ControlStatus status, Acceptance made) {
        String until = made.until().map(day -> " until " + day).orElse("");
        return Markdown.text(status.control().clause() + " " + status.control().title() + ": accepted by " + made.by()
                + until + ": " + made.reason());
    }
}
