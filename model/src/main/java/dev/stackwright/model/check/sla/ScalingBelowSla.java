package dev.stackwright.model.check.sla;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Scaling;
import java.util.List;
import java.util.Optional;

/** What is said of a service's scaling lets it run with fewer replicas than the target asks for. */
public record ScalingBelowSla(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.design().operations().scaling().entrySet().stream()
                .flatMap(entry -> context.services().stream().filter(service -> service.id().equals(entry.getKey()))
                        .filter(service -> context.recognise(service).filter(known -> known.stateful()).isEmpty())
                        .flatMap(service -> finding(service, entry.getValue(), context).stream())).toList();
    }

    private Optional<Finding> finding(Service service, Scaling scaling, CheckContext context) {
        return scaling.minimum().flatMap(least -> {
            Concern concern = SlaConcern.where(context, target -> target.replicas() > least);
            return concern.isNobody() ? Optional.empty() : Optional.of(Finding.of(info, service.id(),
                    service.keyRange(), service.name() + " may scale down to " + least + "; "
                            + SlaConcern.name(context, target -> target.replicas() > least) + " asks for more.")
                    .withPlans(concern.named()));
        });
    }
}
