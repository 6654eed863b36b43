package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import java.util.List;

/** Regions are chosen, and the place data has to stay in is none that they could be compared with. */
public record ResidencyUnclear(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.regions().isPresent());
        return concern.isNobody() ? List.of() : context.design().notes().residency().entrySet().stream()
                .filter(entry -> entry.getKey().isService() && Residency.of(entry.getValue()).isEmpty())
                .flatMap(entry -> context.compose().service(entry.getKey().name()).stream()
                        .map(service -> Finding.of(info, service.id(), service.keyRange(), "The data of "
                                + service.name() + " has to stay in '" + entry.getValue()
                                + "', which is no country the regions could be compared with.")
                                .withPlans(concern.named()))).toList();
    }
}
