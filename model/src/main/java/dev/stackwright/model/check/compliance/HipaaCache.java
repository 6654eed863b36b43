package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.StackData;
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
        StackData data = new StackData(context);
        return context.services().stream()
                .filter(service -> context.kind(service) == ServiceKind.CACHE)
                .flatMap(service -> finding(data, service).stream())
                .map(finding -> finding.withPlans(concern.named()))
                .toList();
    }

    private Optional<Finding> finding(StackData data, Service service) {
        if (data.holds(service, DataClass.HEALTH)) {
            return Optional.of(error(service, service.name() + " is a cache and holds health data."));
        }
        Optional<String> sender = data.flows().stream().filter(flow -> flow.to().equals(service)
                && flow.meaning().dataClasses().contains(DataClass.HEALTH)).map(flow -> flow.from().name()).findFirst();
        if (sender.isPresent()) {
            return Optional.of(error(service, service.name() + " is a cache, and health data flows into it from "
                    + sender.get() + "."));
        }
        return data.isClassified(service) ? Optional.empty() : Optional.of(Finding.of(info, service.id(),
                service.keyRange(), "Nobody has said yet which data " + service.name()
                        + " holds; under HIPAA it may not be health data."));
    }

    private Finding error(Service service, String message) {
        return Finding.of(info, service.id(), service.keyRange(), message).withSeverity(Severity.ERROR);
    }
}
