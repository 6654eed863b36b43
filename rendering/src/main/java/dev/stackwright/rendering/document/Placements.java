package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.ManagedService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each service of a stack goes: on a managed platform, and in each cloud. */
final class Placements {

    private static final String GATEWAY = "gateway";

    private final StackFacts facts;
    private final Catalog catalog;
    private final Map<String, String> compute;

    /** @param compute ids of what runs containers, by the id of the cloud */
    Placements(StackFacts facts, Catalog catalog, Map<String, String> compute) {
        this.facts = facts;
        this.catalog = catalog;
        this.compute = compute;
    }

    List<String> platformHead() {
        return List.of("Service", "Becomes");
    }

    List<List<String>> onPlatform() {
        return facts.services().stream().map(service -> List.of(service.name(), onPlatform(service))).toList();
    }

    private String onPlatform(ServiceFacts service) {
        if (service.kind().equals(GATEWAY)) {
            return "nothing: the entry of the platform takes its place";
        }
        boolean isOffered = Arrays.stream(Cloud.values()).flatMap(cloud -> managed(service, cloud).stream())
                .anyMatch(managed -> managed.substitutes().compatible().contains(service.entry()));
        if (isOffered && service.stateful()) {
            return "a managed " + service.technology();
        }
        String from = service.image().isEmpty() ? "built from its source" : "from the image " + service.image();
        return (service.stateful() ? "a container with a disk, " : "a service ") + from;
    }

    List<String> cloudHead() {
        List<String> head = new ArrayList<>(List.of("Service"));
        Arrays.stream(Cloud.values()).map(Cloud::label).forEach(head::add);
        return head;
    }

    List<List<String>> inClouds() {
        return facts.services().stream().map(service -> {
            List<String> row = new ArrayList<>(List.of(service.name()));
            Arrays.stream(Cloud.values()).forEach(cloud -> row.add(inCloud(service, cloud)));
            return List.copyOf(row);
        }).toList();
    }

    private String inCloud(ServiceFacts service, Cloud cloud) {
        Optional<ManagedService> managed = managed(service, cloud);
        if (managed.isPresent()) {
            boolean isSame = managed.get().substitutes().compatible().contains(service.entry())
                    || service.kind().equals(GATEWAY);
            return managed.get().name() + (isSame ? "" : ", after changes to the code");
        }
        return service.stateful() ? "a container with a disk on a virtual machine"
                : runner(cloud).map(ManagedService::name).orElse("a container");
    }

    /** Names of the managed services it would use that cannot go where a deployment model puts the stack. */
    List<String> leftBehind(String deploymentModel) {
        Set<String> names = new LinkedHashSet<>();
        for (ServiceFacts service : facts.services()) {
            for (Cloud cloud : Cloud.values()) {
                managed(service, cloud).or(() -> runner(cloud))
                        .filter(managed -> !managed.substitutes().canFollow(deploymentModel))
                        .ifPresent(managed -> names.add(managed.name()));
            }
        }
        return List.copyOf(names);
    }

    private Optional<ManagedService> managed(ServiceFacts service, Cloud cloud) {
        Optional<ManagedService> same = service.entry().isEmpty() ? Optional.empty()
                : catalog.managedFor(service.entry(), cloud).stream().findFirst();
        return same.or(() -> service.kind().equals(GATEWAY) ? balancer(cloud) : Optional.empty());
    }

    private Optional<ManagedService> balancer(Cloud cloud) {
        return catalog.of(ManagedService.class).stream().filter(managed -> managed.cloud() == cloud
                && managed.profile().category().equals("load-balancing")).findFirst();
    }

    private Optional<ManagedService> runner(Cloud cloud) {
        return Optional.ofNullable(compute.get(cloud.name().toLowerCase(Locale.ROOT)))
                .flatMap(id -> catalog.find(id, ManagedService.class));
    }
}
