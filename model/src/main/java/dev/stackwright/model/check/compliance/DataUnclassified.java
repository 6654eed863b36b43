package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import java.util.List;

/** A framework is chosen, and it is not said which data the stack's stores hold. One finding for all of them. */
public record DataUnclassified(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.ANY.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        List<String> open = data.keepers().stream().filter(service -> !data.isClassified(service))
                .map(Service::name).toList();
        return open.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "It is not said which data " + Sentences.list(open) + Sentences.verb(open, " holds", " hold")
                        + ", so that nobody can tell what " + Frameworks.ANY.names(context, "asks", "ask")
                        + " of " + Sentences.verb(open, "it", "them") + ".").withPlans(concern.named()));
    }
}
