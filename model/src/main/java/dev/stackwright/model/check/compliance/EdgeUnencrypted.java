package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.DataClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A flow that carries delicate data is said to be unencrypted. */
public record EdgeUnencrypted(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.ANY.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (StackData.Flow flow : new StackData(context).flows()) {
            List<DataClass> delicate = DelicateClasses.of(flow.meaning().dataClasses());
            if (flow.meaning().encrypted().equals(Optional.of(false)) && !delicate.isEmpty()) {
                findings.add(Finding.of(info, flow.from().id(), flow.from().keyRange(),
                                DelicateClasses.words(delicate) + " flows from " + flow.from().name() + " to "
                                        + flow.to().name() + " unencrypted.")
                        .withSeverity(severity(context, delicate)).withPlans(concern.named()));
            }
        }
        return findings;
    }

    /** What a framework exists for weighs most under it. */
    private Severity severity(CheckContext context, List<DataClass> carried) {
        boolean isItsMatter = carried.contains(DataClass.HEALTH)
                && !Frameworks.of(Frameworks.HIPAA).in(context).isNobody()
                || carried.contains(DataClass.CARD) && !Frameworks.of(Frameworks.PCI_DSS).in(context).isNobody();
        return isItsMatter ? Severity.ERROR : info.severity();
    }
}
