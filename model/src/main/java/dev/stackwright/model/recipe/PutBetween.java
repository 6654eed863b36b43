package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a service between two others: what waited for the second waits for the new one, which waits for the second
 * in its stead. A dependency that was only implied is declared by that.
 *
 * @param adding adds the new service
 * @param from   the service that waits
 * @param to     the service it waits for until now
 */
public record PutBetween(AddService adding, String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!snapshot.compose().hasService(from)) {
            return Refusals.noSuchService(snapshot, from);
        }
        String name = adding.spec().name();
        Optional<DependencyCondition> waited = dependency(snapshot).map(Dependency::condition);
        DependencyCondition forNew = adding.spec().healthcheck().isEmpty() ? DependencyCondition.SERVICE_STARTED
                : DependencyCondition.SERVICE_HEALTHY;
        List<Recipe> steps = new ArrayList<>(List.of(adding));
        if (waited.isPresent()) {
            steps.add(new MoveDependency(from, to, from, name));
            steps.add(new SetDependencyCondition(from, name, forNew));
        } else {
            steps.add(new ConnectServices(from, name, Optional.of(forNew)));
        }
        steps.add(new ConnectServices(name, to, waited));
        return new InOneGo("Put " + name + " between " + from + " and " + to, steps).on(snapshot);
    }

    private Optional<Dependency> dependency(Snapshot snapshot) {
        return snapshot.compose().service(from).map(Service::dependencies).stream().flatMap(List::stream)
                .filter(dependency -> dependency.service().equals(to)).findFirst();
    }
}
