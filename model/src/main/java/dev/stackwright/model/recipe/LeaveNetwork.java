package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/**
 * Lets a service leave a network, which stays declared: others may use it. A service that leaves its last one is on
 * the default network.
 */
public record LeaveNetwork(String service, String network) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            NetworkList networks = new NetworkList(body);
            if (!networks.names().contains(network)) {
                return Outcome.refuse("no-such-network", "Service '" + service + "' names no network '" + network
                        + "'.", "Check the name.");
            }
            return networks.remove(network, "Let " + service + " leave network " + network);
        });
    }
}
