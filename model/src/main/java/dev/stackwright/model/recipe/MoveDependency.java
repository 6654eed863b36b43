package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a dependency begin or end at another service. It keeps its condition and whatever else is said of it; one
 * that ends elsewhere keeps its place, form and comments as well. What the design file says of it moves along.
 *
 * @param from    the service that waits now
 * @param to      the service it waits for now
 * @param newFrom the service that is to wait
 * @param newTo   the service that is to be waited for
 */
public record MoveDependency(String from, String to, String newFrom, String newTo) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (from.equals(newFrom) && to.equals(newTo)) {
            return Refusals.noChange();
        }
        if (newFrom.equals(newTo)) {
            return Refusals.selfDependency();
        }
        if (!snapshot.compose().hasService(newTo) && !snapshot.foreign().has(newTo)) {
            return Refusals.noSuchService(snapshot, newTo);
        }
        Outcome outcome = ServiceBody.edit(snapshot, from, body -> {
            Optional<Dependency> existing = new DependsOn(body).on(to);
            if (existing.isEmpty()) {
                return DisconnectServices.notConnected(body.snapshot(), from, to);
            }
            return from.equals(newFrom) ? endElsewhere(body) : beginElsewhere(body);
        });
        return outcome.withEdits(edit -> withMeaning(snapshot, edit));
    }

    private Outcome endElsewhere(ServiceBody body) {
        DependsOn dependsOn = new DependsOn(body);
        if (dependsOn.on(newTo).isPresent()) {
            return Refusals.alreadyConnected(from, newTo);
        }
        if (new DependencyGraph(body.snapshot()).wouldCircle(from, newTo)) {
            return Refusals.wouldCircle(from, newTo);
        }
        return dependsOn.rename(to, newTo).orElseGet(() -> body.done(title()));
    }

    private Outcome beginElsewhere(ServiceBody body) {
        Optional<Attribute> said = body.service().attribute("depends_on", to);
        Optional<Fresh> details = said.map(attribute -> FreshCopy.of(attribute.value()))
                .filter(Fresh.Pairs.class::isInstance);
        Fresh how = details.orElse(DependsOn.pair(new DependsOn(body).on(to).orElseThrow().condition()));
        List<Recipe> steps = new ArrayList<>();
        steps.add(new DisconnectServices(from, to));
        steps.add(without -> ServiceBody.edit(without, newFrom, other -> connect(other, how, details.isPresent())));
        LineComment.behind(body, to).ifPresent(comment -> steps.add(new LineComment(newFrom, to, comment)));
        return new InOneGo(title(), steps).on(body.snapshot());
    }

    private Outcome connect(ServiceBody body, Fresh how, boolean keyed) {
        DependsOn dependsOn = new DependsOn(body);
        if (dependsOn.on(newTo).isPresent()) {
            return Refusals.alreadyConnected(newFrom, newTo);
        }
        if (new DependencyGraph(body.snapshot()).wouldCircle(newFrom, newTo)) {
            return Refusals.wouldCircle(newFrom, newTo);
        }
        return dependsOn.add(newTo, how, keyed).orElseGet(() -> body.done(title()));
    }

    private Edit withMeaning(Snapshot snapshot, Edit edit) {
        EdgeKey old = new EdgeKey(ElementId.service(from), ElementId.service(to));
        Design design = snapshot.design();
        EdgeMeaning meaning = design.edges().get(old);
        return meaning == null ? edit : edit.withDesign(design.withoutEdge(old)
                .withEdge(new EdgeKey(ElementId.service(newFrom), ElementId.service(newTo)), meaning));
    }

    private String title() {
        return "Move dependency of " + from + " on " + to + " to "
                + (from.equals(newFrom) ? newTo : newFrom);
    }
}
