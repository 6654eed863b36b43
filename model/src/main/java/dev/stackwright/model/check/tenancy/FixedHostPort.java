package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.ValuePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ports of the host are written as numbers, where each customer has an instance of the stack. One finding for all. */
public record FixedHostPort(CheckInfo info) implements Check {

    /**
     * A port of the host that a service takes.
     *
     * @param index its place in the service's list of ports
     */
    private record Taken(Service service, int index) {

        private Port port() {
            return service.ports().get(index);
        }

        private String published() {
            return port().published().orElseThrow();
        }

        private String variable() {
            return service.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_PORT"
                    + (service.ports().size() > 1 ? "_" + published() : "");
        }

        private Recipe extraction() {
            return new ExtractLiteral(FileKey.MAIN, List.of(ElementId.SERVICES, service.name(), "ports",
                    String.valueOf(index)), ValuePart.Named.PUBLISHED, variable(), Map.of());
        }
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("siloed")));
        if (concern.isNobody()) {
            return List.of();
        }
        List<Taken> taken = new ArrayList<>();
        for (Service service : context.services()) {
            for (int i = 0; i < service.ports().size(); i++) {
                if (isFixed(service.ports().get(i))) {
                    taken.add(new Taken(service, i));
                }
            }
        }
        return taken.isEmpty() ? List.of() : List.of(finding(context, taken).withPlans(concern.named()));
    }

    private static boolean isFixed(Port port) {
        return port.published().filter(published -> !Interpolation.isIn(published) && !published.contains("-")
                && !published.equals("0")).isPresent();
    }

    private Finding finding(CheckContext context, List<Taken> taken) {
        List<String> ports = taken.stream().map(one -> one.published() + " (" + one.service().name() + ")").toList();
        Finding finding = Finding.ofStack(info, taken.get(0).port().range(), "The stack takes "
                + Sentences.verb(ports, "port ", "ports ") + Sentences.list(ports)
                + " of the host, which only one instance can have.");
        String text = context.snapshot().text().text();
        Set<String> variables = new HashSet<>();
        boolean isClear = taken.stream().allMatch(one -> canBeTaken(context, one) && variables.add(one.variable())
                && !text.contains(one.variable()));
        return isClear ? finding.withFix(new Fix("Take the ports from variables", new InOneGo(
                "Take ports of the host from variables", taken.stream().map(Taken::extraction).toList()))) : finding;
    }

    private static boolean canBeTaken(CheckContext context, Taken taken) {
        String written = context.snapshot().text().slice(taken.port().range()).replaceAll("[\"']", "");
        return taken.port().origin().isOwn() && written.equals(taken.port().shortText())
                && Character.isLetter(taken.variable().charAt(0));
    }
}
