package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Whether a technology can be used under a deployment model.
 *
 * @param model  the deployment model
 * @param reason why it cannot, one sentence; empty where it can
 */
public record Whereabouts(DeploymentModel model, Optional<String> reason) {

    /** Under each model, in the order of the choices. */
    public static List<Whereabouts> of(CatalogEntry entry, ChoiceCatalog choices) {
        return choices.deploymentModels().stream()
                .map(model -> new Whereabouts(model, Substitutes.of(entry)
                        .filter(substitutes -> !substitutes.canFollow(model.option().id()))
                        .map(substitutes -> reason(entry, model)))).toList();
    }

    private static String reason(CatalogEntry entry, DeploymentModel model) {
        String whoRuns = entry instanceof ManagedService service ? "runs in " + service.cloud().label() + " only"
                : entry instanceof HostedProduct product ? "is run by " + product.vendor() : "runs elsewhere";
        return entry.name() + " " + whoRuns + ", and under " + model.option().name()
                + (model.selfContained() ? " nothing outside of the stack may be relied on." : " it is out of reach.");
    }

    /** True where it can be used. */
    public boolean isPossible() {
        return reason.isEmpty();
    }
}
