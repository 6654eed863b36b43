package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Services are published at other ports than those they listen on; one finding for the stack. */
public record PlatformHostPort(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = PlatformConcern.of(context);
        List<String> changed = new ArrayList<>();
        Optional<Port> first = Optional.empty();
        for (Service service : concern.isNobody() ? List.<Service>of() : context.services()) {
            Optional<Port> port = Exposure.open(service).stream().filter(PlatformHostPort::isChanged).findFirst();
            if (port.isPresent() && !context.isJob(service)) {
                changed.add(service.name());
                first = first.or(() -> port);
            }
        }
        return first.map(port -> Finding.ofStack(info, port.range(), "On the platform " + Sentences.list(changed)
                + Sentences.verb(changed, " is", " are") + " reached at the port of the container, not at the one"
                + " mapped to it (" + port.shortText() + ").").withPlans(concern.named())).stream().toList();
    }

    private static boolean isChanged(Port port) {
        String inside = Interpolation.withDefaults(port.target());
        return port.published().map(Interpolation::withDefaults)
                .filter(outside -> outside.matches("\\d+") && inside.matches("\\d+") && !outside.equals(inside))
                .isPresent();
    }
}
