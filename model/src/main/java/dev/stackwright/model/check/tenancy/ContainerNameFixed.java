package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.ArrayList;
import java.util.List;

/** A container name where a second instance or replica is meant to run. */
public record ContainerNameFixed(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().filter("siloed"::equals).isPresent()
                || context.sla(choices).filter(sla -> sla.replicas() > 1).isPresent());
        if (concern.isNobody()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            service.attribute("container_name").ifPresent(name ->
                    findings.add(finding(context, service, name).withPlans(concern.named())));
        }
        return findings;
    }

    private Finding finding(CheckContext context, Service service, Attribute name) {
        String text = name.text().map(TextValue::raw).orElse("");
        Finding finding = Finding.of(info, service.id(), name.entry().range(), service.name()
                + " has the fixed container name '" + text + "'.");
        boolean used = !text.equals(service.name()) && isNamedElsewhere(context, text);
        return used || !name.origin().isOwn() ? finding : finding.withFix(new Fix("Remove the container name",
                new RemoveAttribute(service.name(), "container_name")));
    }

    /** True when the name stands in the text a second time, where it may be used as a host. */
    private static boolean isNamedElsewhere(CheckContext context, String name) {
        String text = context.snapshot().text().text();
        int first = text.indexOf(name);
        return first >= 0 && text.indexOf(name, first + 1) >= 0;
    }
}
