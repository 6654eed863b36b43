package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import java.util.Optional;

/** HIPAA is chosen and a cache holds health data, or nobody has said what it holds. */
public record HipaaCache(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.complianceIds().contains("hipaa"));
        if (concern.isNobody()) {
            return List.of();
        }
        return context.services().stream()
                .filter(service -> context.kind(service) == ServiceKind.CACHE)
                .flatMap(service -> finding(context, service).stream())
                .map(finding -> finding.withPlans(concern.named()))
                .toList();
    }

    private Optional<Finding> finding(CheckContext context, Service service) {
        Optional<List<DataClass>> classes = Optional.ofNullable(context.design().dataClasses().get(service.id()));
        if (classes.isEmpty()) {
            return Optional.of(Finding.of(info, service.id(), service.keyRange(), "Nobody has said yet which data "
                    + service.name() + " holds; under HIPAA it may not be health data."));
        }
        return classes.filter(known -> known.contains(DataClass.HEALTH))
                .map(known -> Finding.of(info, service.id(), service.keyRange(),
                        service.name() + " is a cache and holds health data.").withSeverity(Severity.ERROR));
    }
}
