package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A volume or network made outside of the stack is the same one for all instances, where each customer has one. */
public record SiloedExternalElement(CheckInfo info) implements Check {

    private static final String VOLUMES = "volumes";

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            for (String section : List.of(VOLUMES, "networks")) {
                context.compose().elements(section).stream()
                        .filter(element -> element.isExternal() && !isVariable(element))
                        .forEach(element -> findings.add(finding(element).withPlans(concern.named())));
            }
        }
        return findings;
    }

    private static boolean isVariable(NamedElement element) {
        return element.attributes().stream().filter(attribute -> attribute.name().equals("name"))
                .flatMap((Attribute attribute) -> attribute.text().stream()).map(TextValue::raw)
                .anyMatch(Interpolation::isIn);
    }

    /** Data of several customers in one volume weighs more than a network they meet on. */
    private Finding finding(NamedElement element) {
        boolean isVolume = element.section().equals(VOLUMES);
        return Finding.of(info, element.id(), element.entry().key().contentRange(), "The "
                        + (isVolume ? "volume " : "network ") + element.name()
                        + " is made outside of the stack, and all customers' instances use the same one.")
                .withSeverity(isVolume ? info.severity() : Severity.ADVICE);
    }
}
