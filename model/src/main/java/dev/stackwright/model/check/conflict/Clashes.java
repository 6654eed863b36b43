package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks the design-wide choices and those of every plan; plans of which the same is to be said are one finding. */
record Clashes(CheckInfo info, CheckContext context) {

    /** Findings about the stack as a whole. */
    List<Finding> ofStack(Function<Choices, Optional<Clash>> clash) {
        return findings(clash, message -> Finding.ofStack(info, context.stackPlace(), message));
    }

    /** Findings about one service. */
    List<Finding> of(Service service, Function<Choices, Optional<Clash>> clash) {
        return findings(clash, message -> Finding.of(info, service.id(), service.keyRange(), message));
    }

    private List<Finding> findings(Function<Choices, Optional<Clash>> clash, Function<String, Finding> at) {
        List<Finding> findings = new ArrayList<>();
        Optional<Clash> designWide = clash.apply(context.design().choices());
        designWide.ifPresent(found -> findings.add(finding(found, List.of(), at)));
        Map<Clash, List<String>> byClash = new LinkedHashMap<>();
        for (String plan : context.design().planNames()) {
            clash.apply(context.design().choicesOf(plan)).filter(found -> !designWide.equals(Optional.of(found)))
                    .ifPresent(found -> byClash.computeIfAbsent(found, one -> new ArrayList<>()).add(plan));
        }
        byClash.forEach((found, plans) -> findings.add(finding(found, plans, at)));
        return findings;
    }

    private Finding finding(Clash clash, List<String> plans, Function<String, Finding> at) {
        return at.apply(clash.message()).withSeverity(clash.severity().orElse(info.severity())).withPlans(plans);
    }
}
