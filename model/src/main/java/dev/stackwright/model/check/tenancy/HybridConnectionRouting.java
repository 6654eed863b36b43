package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hybrid tenancy, and a shared service has one fixed address for the database that each customer has alone. */
public record HybridConnectionRouting(CheckInfo info) implements LocalCheck {

    private static final Pattern ROUTING = Pattern.compile("(?i)(tenant|customer).*(db|database|dsn|url|host|map|"
            + "catalog|registry|store|rout|shard|directory)|(db|database|dsn|store|connection).*(template|tenant|rout|"
            + "map|resolver|pattern)|shard");
    private static final Question<Boolean> ROUTES = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("hybrid")));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            StackData data = new StackData(context);
            context.services().stream().filter(service -> context.isOwnApplication(service)
                            && !context.isJob(service) && !TenantWords.mayBeElsewhere(context, service)
                            && !TenantWords.isScoped(context, service, ServiceScope.PER_TENANT)
                            && !TenantWords.isSaid(service, ROUTES, ROUTING))
                    .forEach(service -> finding(context, data, service)
                            .ifPresent(finding -> findings.add(finding.withPlans(concern.named()))));
        }
        return findings;
    }

    private Optional<Finding> finding(CheckContext context, StackData data, Service service) {
        return context.links().mentionsIn(service.name()).stream()
                .filter(mention -> context.compose().service(mention.service())
                        .filter(store -> isOfOneCustomer(context, data, store)).isPresent())
                .flatMap(mention -> service.environment().stream()
                        .filter(entry -> entry.name().equals(mention.where()) && isFixed(entry, mention.service()))
                        .map(entry -> Finding.of(info, service.id(), entry.range(), entry.name() + " of "
                                + service.name() + " names " + mention.service()
                                + " itself, and each customer has one of its own.")))
                .findFirst();
    }

    private static boolean isOfOneCustomer(CheckContext context, StackData data, Service store) {
        return data.keepsData(store) && (TenantWords.isScoped(context, store, ServiceScope.PER_TENANT)
                || context.kind(store).isStore() && !TenantWords.isScoped(context, store, ServiceScope.SHARED));
    }

    /** True where the name stands there outside of variables. */
    private static boolean isFixed(EnvironmentEntry entry, String host) {
        String value = entry.value().orElse("");
        StringBuilder literal = new StringBuilder();
        int from = 0;
        for (Interpolation.Variable variable : Interpolation.variablesIn(value)) {
            if (variable.start() >= from) {
                literal.append(value, from, variable.start()).append('$');
                from = variable.end();
            }
        }
        return literal.append(value.substring(from)).indexOf(host) >= 0;
    }
}
