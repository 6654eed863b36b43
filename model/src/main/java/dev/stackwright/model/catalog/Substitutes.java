package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What can take the place of something that runs outside of the stack, and where that is needed.
 *
 * @param compatible   ids of entries that speak the same protocol; only settings change
 * @param nearest      ids of entries that do the same job; code changes
 * @param cannotFollow ids of the deployment models the service cannot go to
 */
public record Substitutes(List<String> compatible, List<String> nearest, List<String> cannotFollow) {

    public Substitutes {
        compatible = List.copyOf(compatible);
        nearest = List.copyOf(nearest);
        cannotFollow = List.copyOf(cannotFollow);
    }

    static Substitutes of(DataEntry entry) {
        return new Substitutes(entry.texts("compatible"), entry.texts("nearest"), entry.texts("cannotFollow"));
    }

    /** Those of an entry that runs outside of the stack; empty for what is part of it. */
    public static Optional<Substitutes> of(CatalogEntry entry) {
        if (entry instanceof ManagedService service) {
            return Optional.of(service.substitutes());
        }
        return entry instanceof HostedProduct product ? Optional.of(product.substitutes()) : Optional.empty();
    }

    /** True where the service can be used under that deployment model. */
    public boolean canFollow(String deploymentModel) {
        return !cannotFollow.contains(deploymentModel);
    }

    boolean stand(String id) {
        return compatible.contains(id) || nearest.contains(id);
    }
}
