package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A port of the host is written as a number, where each customer has an instance of the stack. */
public record FixedHostPort(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            for (Service service : context.services()) {
                for (int i = 0; i < service.ports().size(); i++) {
                    if (isFixed(service.ports().get(i))) {
                        findings.add(finding(context, service, i).withPlans(concern.named()));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isFixed(Port port) {
        return port.published().filter(published -> !Interpolation.isIn(published) && !published.contains("-")
                && !published.equals("0")).isPresent();
    }

    private Finding finding(CheckContext context, Service service, int index) {
        Port port = service.ports().get(index);
        String published = port.published().orElseThrow();
        Finding finding = Finding.of(info, service.id(), port.range(), service.name() + " takes port " + published
                + (port.protocol().equals("tcp") ? "" : "/" + port.protocol()) + " of the host, which one instance can have only.");
        String name = service.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_PORT"
                + (service.ports().size() > 1 ? "_" + published : "");
        boolean isFree = !context.snapshot().text().text().contains(name) && Character.isLetter(name.charAt(0));
        boolean isShort = context.snapshot().text().slice(port.range()).replaceAll("[\"']", "")
                .equals(port.shortText());
        return port.origin().isOwn() && isFree && isShort ? finding.withFix(new Fix("Take the port from " + name,
                new ExtractLiteral(FileKey.MAIN, List.of(ElementId.SERVICES, service.name(), "ports",
                        String.valueOf(index)), ValuePart.Named.PUBLISHED, name, Map.of()))) : finding;
    }
}
