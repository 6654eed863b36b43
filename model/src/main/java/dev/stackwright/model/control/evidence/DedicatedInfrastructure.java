package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.ServiceScope;
import java.util.Map;

/**
 * {@code dedicated-infrastructure}: siloed tenancy, or stores of the data that each customer has for itself. Hybrid
 * tenancy keeps every store apart, unless the design says of one that customers share it.
 */
final class DedicatedInfrastructure implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.choices().entrySet().stream().map(entry -> choice(subject, entry)));
    }

    private static Evidence choice(Subject subject, Map.Entry<String, Choices> entry) {
        String tenancy = entry.getValue().tenancy().orElse("");
        String where = entry.getKey().isEmpty() ? "" : " in plan " + entry.getKey();
        return switch (tenancy) {
            case "siloed" -> Evidence.fact("Every customer has a stack of its own" + where + ".").and(
                    stores(subject, false, where));
            case "hybrid" -> stores(subject, true, where).orMissing("The stack shows no store of its own a customer.");
            case "shared" -> Evidence.missing("Customers share the stack" + where + ".");
            default -> Evidence.missing("Nobody has decided whether customers share the stack" + where + ".");
        };
    }

    private static Evidence stores(Subject subject, boolean proves, String where) {
        return Evidence.all(subject.stores().stream().map(store -> store(subject, store, proves, where)));
    }

    private static Evidence store(Subject subject, Service store, boolean proves, String where) {
        if (subject.design().notes().scopes().get(store.id()) == ServiceScope.SHARED) {
            return Evidence.missing(store.id(), store.name() + " is said to be shared by customers.");
        }
        return proves ? Evidence.fact(store.id(), "Every customer has " + store.name() + " for itself" + where + ".")
                : Evidence.NONE;
    }
}
