package dev.stackwright.model.plan;

import dev.stackwright.model.catalog.Machine;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.design.PlanSize;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedMapping;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stack takes in all, each replica counted.
 *
 * @param containers how many containers run
 * @param vcpu       processor cores: of the machines, and where a service has none its limit
 * @param memoryGb   memory in gigabytes, as the cores
 * @param storageGb  storage in gigabytes; each replica has its own
 * @param unsized    active services with neither a known machine nor limits of both cores and memory; they are not in
 *                   the sums
 */
public record ResourceTotals(int containers, BigDecimal vcpu, BigDecimal memoryGb, long storageGb,
                             List<String> unsized) {

    private static final BigDecimal BYTES_PER_GB = BigDecimal.valueOf(1L << 30);
    private static final int SHOWN_DIGITS = 2;

    public ResourceTotals {
        unsized = List.copyOf(unsized);
    }

    /**
     * The sums of the active services.
     *
     * @param project resolved, with the replicas that count
     * @param sizing  how large services are; where nothing is said their limits count
     */
    public static ResourceTotals of(ComposeProject project, Map<ElementId, PlanSize> sizing, Machines machines) {
        int containers = 0;
        long storage = 0;
        BigDecimal vcpu = BigDecimal.ZERO;
        BigDecimal memory = BigDecimal.ZERO;
        List<String> unsized = new ArrayList<>();
        for (ProjectService service : project.services()) {
            if (service.active()) {
                PlanSize size = sizing.getOrDefault(service.id(), PlanSize.NONE);
                int replicas = replicas(service);
                containers += replicas;
                storage += (long) replicas * size.storageGb().orElse(0);
                Optional<Share> share = share(service, size, machines);
                if (share.isEmpty()) {
                    unsized.add(service.name());
                } else {
                    BigDecimal times = BigDecimal.valueOf(replicas);
                    vcpu = vcpu.add(share.get().vcpu().multiply(times));
                    memory = memory.add(share.get().memoryGb().multiply(times));
                }
            }
        }
        return new ResourceTotals(containers, rounded(vcpu), rounded(memory), storage, unsized);
    }

    private record Share(BigDecimal vcpu, BigDecimal memoryGb) {
    }

    private static Optional<Share> share(ProjectService service, PlanSize size, Machines machines) {
        if (size.machine().isPresent()) {
            Optional<Machine> machine = machines.named(size.machine().get());
            return machine.map(known -> new Share(known.vcpu(), known.memoryGb()));
        }
        Optional<BigDecimal> cores = number(service, Resource.CPU_LIMIT);
        Optional<BigDecimal> bytes = number(service, Resource.MEMORY_LIMIT);
        return cores.flatMap(limit -> bytes.map(most -> new Share(limit,
                most.divide(BYTES_PER_GB, SHOWN_DIGITS, RoundingMode.HALF_UP))));
    }

    private static Optional<BigDecimal> number(ProjectService service, Resource resource) {
        List<String> path = resource.path();
        Optional<ResolvedMapping> inner = Optional.of(service.attributes());
        for (String key : path.subList(0, path.size() - 1)) {
            inner = inner.flatMap(mapping -> mapping.mapping(key));
        }
        String last = path.get(path.size() - 1);
        return inner.flatMap(mapping -> mapping.text(last)).or(() -> resource.olderKey().flatMap(service::text))
                .flatMap(ResourceTotals::number);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number of replicas a service is resolved to; 1 where nothing readable is said. */
    public static int replicas(ProjectService service) {
        return service.text("scale").or(() -> service.attributes().mapping("deploy")
                        .flatMap(deploy -> deploy.text("replicas")))
                .filter(count -> count.matches("\\d{1,6}")).map(Integer::valueOf).orElse(1);
    }

    private static BigDecimal rounded(BigDecimal sum) {
        BigDecimal shown = sum.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
