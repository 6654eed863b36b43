package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.check.StackLinks;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A service with card data is in one network with services that have nothing to do with it. */
public record PciSegmentation(CheckInfo info) implements Check {

    private static final Set<String> DEFAULT = Set.of("default");

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.PCI_DSS).in(context);
        if (concern.isNobody() || context.isPartial()) {
            return List.of();
        }
        StackData data = new StackData(context);
        List<Service> holders = context.services().stream()
                .filter(service -> data.holds(service, DataClass.CARD)).toList();
        Map<Service, Set<String>> others = new LinkedHashMap<>();
        if (!holders.isEmpty()) {
            context.services().stream().filter(service -> !holders.contains(service))
                    .forEach(service -> others.put(service, networks(service)));
        }
        return holders.stream().flatMap(holder -> finding(context, holder, others).stream())
                .map(finding -> finding.withPlans(concern.named())).toList();
    }

    /** @param others the services without card data, with their networks */
    private Optional<Finding> finding(CheckContext context, Service holder, Map<Service, Set<String>> others) {
        Set<String> networks = networks(holder);
        List<String> strangers = others.entrySet().stream()
                .filter(other -> other.getValue().stream().anyMatch(networks::contains)
                        && !isLinked(context.links(), holder.name(), other.getKey().name()))
                .map(other -> other.getKey().name()).toList();
        return strangers.isEmpty() ? Optional.empty() : Optional.of(Finding.of(info, holder.id(), holder.keyRange(),
                holder.name() + " handles card data and shares a network with " + Sentences.list(strangers)
                        + Sentences.verb(strangers, ", which has", ", which have") + " no connection to it."));
    }

    private static Set<String> networks(Service service) {
        if (service.attribute("network_mode").isPresent()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(service.networks().stream().map(Reference::name).toList());
        return names.isEmpty() ? DEFAULT : names;
    }

    private static boolean isLinked(StackLinks links, String one, String other) {
        return links.reachedBy(one).contains(other) || links.reachedBy(other).contains(one);
    }
}
