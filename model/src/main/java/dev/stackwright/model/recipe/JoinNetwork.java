package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a service join a network, which is declared where it is new. A service that names no network is on the
 * default one and would leave it with the first it names (Compose Specification, "networks"): the default is named
 * too, wherever another service can be reached over it.
 *
 * @param network name of the network
 */
public record JoinNetwork(String service, String network) implements Recipe {

    /** The network of services that name none. It needs no declaration. */
    static final String DEFAULT = "default";

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!ServiceNames.isAllowed(network)) {
            return Outcome.refuse("bad-name", "'" + network + "' cannot be the name of a network.",
                    "Use letters, digits, '.', '_' and '-'.");
        }
        return ServiceBody.edit(snapshot, service, this::join);
    }

    private Outcome join(ServiceBody body) {
        Snapshot snapshot = body.snapshot();
        NetworkList networks = new NetworkList(body);
        if (networks.names().contains(network)) {
            return Refusals.noChange("'" + service + "' is on network '" + network + "' already.");
        }
        if (body.service().attribute("network_mode").isPresent()) {
            return Outcome.refuse("network-mode-set", "Service '" + service + "' has a network_mode, which goes with no"
                    + " network.", "Remove network_mode first.");
        }
        Optional<Outcome> refused = Optional.empty();
        if (networks.names().isEmpty() && !network.equals(DEFAULT) && othersAreOnDefault(snapshot)) {
            networks.write(List.of(DEFAULT, network));
        } else {
            refused = networks.add(network);
        }
        Sections sections = new Sections(snapshot, body.patcher());
        boolean declared = network.equals(DEFAULT)
                || snapshot.compose().networks().stream().map(NamedElement::name).anyMatch(network::equals);
        if (refused.isEmpty() && !declared) {
            refused = sections.add("networks", network, Fresh.nothing());
        }
        Edit edit = Edit.ofText("Let " + service + " join network " + network, sections.patch());
        return refused.orElseGet(() -> new Verified(snapshot, edit)
                .leaving(snapshot.compose().serviceNames(), Set.of(service)));
    }

    private boolean othersAreOnDefault(Snapshot snapshot) {
        return snapshot.compose().services().stream().filter(other -> !other.name().equals(service))
                .anyMatch(JoinNetwork::isOnDefault);
    }

    private static boolean isOnDefault(Service service) {
        return service.networks().isEmpty() ? service.attribute("network_mode").isEmpty()
                : service.networks().stream().anyMatch(network -> network.name().equals(DEFAULT));
    }
}
