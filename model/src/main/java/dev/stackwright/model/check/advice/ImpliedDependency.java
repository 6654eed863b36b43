package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.ConnectServices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A service names another one as host and neither waits for it nor is waited for by it. */
public record ImpliedDependency(CheckInfo info) implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            Set<String> said = new HashSet<>();
            for (HostNames.Mention mention : context.links().mentionsIn(service.name())) {
                if (!mention.where().equals("healthcheck") && said.add(mention.service())
                        && isUndeclared(context, service, mention.service())) {
                    findings.add(finding(context, service, mention));
                }
            }
        }
        return findings;
    }

    private static boolean isUndeclared(CheckContext context, Service service, String target) {
        boolean ordered = context.links().startsAfter(service.name(), target)
                || context.links().startsAfter(target, service.name())
                || isMutual(context, service.name(), target);
        return !ordered && !context.isPartial(service) && startsWith(context, service, target);
    }

    /** Members of a cluster name each other; neither comes first. */
    private static boolean isMutual(CheckContext context, String service, String target) {
        return context.links().mentionsIn(target).stream().anyMatch(mention -> mention.service().equals(service));
    }

    /** False where the other service has profiles the first one does not have: it may not be started at all. */
    private static boolean startsWith(CheckContext context, Service service, String target) {
        Set<String> own = profiles(service);
        Set<String> other = context.compose().service(target).map(ImpliedDependency::profiles).orElse(Set.of());
        return other.isEmpty() || !own.isEmpty() && other.containsAll(own);
    }

    private static Set<String> profiles(Service service) {
        Set<String> names = new HashSet<>();
        service.profiles().forEach(profile -> names.add(profile.raw()));
        return names;
    }

    private Finding finding(CheckContext context, Service service, HostNames.Mention mention) {
        Optional<DependencyCondition> condition = context.compose().service(mention.service())
                .flatMap(Service::healthcheck).filter(check -> !check.disabled())
                .map(check -> DependencyCondition.SERVICE_HEALTHY);
        return Finding.of(info, service.id(), mention.range(), service.name() + " names " + mention.service()
                        + " as host in " + mention.where() + " and does not depend on it.")
                .withFix(Fix.safe("Let " + service.name() + " depend on " + mention.service(),
                        new ConnectServices(service.name(), mention.service(), condition)));
    }
}
