package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.DataClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Delicate data flows into a store of which the design does not say that it holds such data. Credentials open a
 * connection more often than they are kept.
 */
public record FlowIntoUnclassified(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.ANY.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        List<Finding> findings = new ArrayList<>();
        for (StackData.Flow flow : data.flows()) {
            Set<DataClass> held = data.classes(flow.to());
            List<DataClass> missing = DelicateClasses.of(flow.meaning().dataClasses()).stream()
                    .filter(one -> one != DataClass.CREDENTIALS && !held.contains(one)).toList();
            if (data.keepsData(flow.to()) && !missing.isEmpty()) {
                findings.add(Finding.of(info, flow.to().id(), flow.to().keyRange(), DelicateClasses.words(missing)
                        + " flows from " + flow.from().name() + " to " + flow.to().name()
                        + ", which is not said to hold any.").withPlans(concern.named()));
            }
        }
        return findings;
    }
}
