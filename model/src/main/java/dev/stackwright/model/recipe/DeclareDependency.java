package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;

/**
 * Declares a dependency that is only implied so far, because a value of one service names the other as a host. The
 * service waits until the other is healthy where that has a health check.
 *
 * @param from the service that names the other
 * @param to   the service that is named
 */
public record DeclareDependency(String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Service> service = snapshot.compose().service(from);
        boolean declared = service.filter(found -> found.dependencies().stream()
                .anyMatch(dependency -> dependency.service().equals(to))).isPresent();
        if (declared) {
            return Refusals.noChange("'" + from + "' depends on '" + to + "' already.");
        }
        boolean implied = service.filter(found -> HostNames.spokenWith(snapshot.compose(), found).stream()
                .anyMatch(mention -> mention.service().equals(to))).isPresent();
        if (service.isPresent() && snapshot.compose().hasService(to) && !implied) {
            return Outcome.refuse("not-implied", "Nothing in '" + from + "' names '" + to + "' as a host.",
                    "Connect them where one needs the other all the same.");
        }
        Optional<DependencyCondition> condition = snapshot.compose().service(to).flatMap(Service::healthcheck)
                .filter(DeclareDependency::isTested).map(check -> DependencyCondition.SERVICE_HEALTHY);
        return new ConnectServices(from, to, condition).on(snapshot);
    }

    private static boolean isTested(Healthcheck check) {
        return !check.disabled() && !check.test().isEmpty();
    }
}
