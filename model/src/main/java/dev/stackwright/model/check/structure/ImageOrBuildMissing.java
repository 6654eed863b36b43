package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import java.util.List;

/** Nothing says what a service runs. */
public record ImageOrBuildMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.services().stream()
                .filter(service -> service.entry().value().isNull() || service.entry().value().asMapping().isPresent())
                .filter(service -> service.image().isEmpty() && !service.isBuilt())
                .filter(service -> !context.isPartial(service) && service.attribute("provider").isEmpty())
                .filter(service -> !context.snapshot().tree().isMasked(service.range()))
                .map(service -> InactiveServices.weigh(service, Finding.of(info, service.id(), service.keyRange(),
                        "The service " + service.name() + " has neither image nor build.")))
                .toList();
    }
}
