package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ImageList;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;

/**
 * A variable or an agent reports to a known service outside. Where the address itself is written,
 * {@link ExternalEndpoint} speaks of it.
 *
 * @param collectors those services
 */
public record TelemetryOutside(CheckInfo info, List<Collector> collectors) implements SelfContainedService {

    /**
     * One service that collects telemetry.
     *
     * @param name      as people call it
     * @param variables that name its address or a key to it
     * @param agents    images that send there
     */
    public record Collector(String name, List<String> variables, ImageList agents) {

        public Collector {
            variables = List.copyOf(variables);
        }
    }

    public TelemetryOutside {
        collectors = List.copyOf(collectors);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static TelemetryOutside read(CheckInfo info) {
        return new TelemetryOutside(info, DataEntry.allOf("checks/facts/telemetry.yaml").stream()
                .map(entry -> entry.allowing("name", "variables", "images"))
                .map(entry -> new Collector(entry.text("name"), entry.texts("variables"),
                        ImageList.of(entry.texts("images")))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return collectors.stream().flatMap(collector -> finding(service, collector, context).stream()).toList();
    }

    private Optional<Finding> finding(Service service, Collector collector, CheckContext context) {
        String to = " to " + collector.name() + "; the stack has no such connection (" + context.selfContainedNames()
                + ").";
        if (collector.agents().holds(service)) {
            return Optional.of(Finding.of(info, service.id(), service.keyRange(), service.name() + " reports" + to));
        }
        return service.environment().stream().filter(entry -> collector.variables().contains(entry.name()))
                .filter(entry -> isSet(entry, context)).findFirst()
                .map(entry -> Finding.of(info, service.id(), entry.range(), service.name() + " reports" + to)
                        .withSeverity(mayBeEmpty(entry) ? Severity.ADVICE : info.severity()));
    }

    /** What is handed on from outside may be left empty by whoever does without the service. */
    private static boolean mayBeEmpty(EnvironmentEntry entry) {
        return entry.value().orElse("").strip().matches("\\$\\w+|\\$\\{\\w+}");
    }

    /** Not where it is left empty, or leads to a service of the stack. */
    private static boolean isSet(EnvironmentEntry entry, CheckContext context) {
        String value = entry.value().orElse("").strip();
        boolean inside = context.compose().serviceNames().stream().anyMatch(name -> value.contains("@" + name + ":")
                || value.contains("//" + name + ":") || value.contains("@" + name + "/"));
        return !value.isEmpty() && !inside && !value.contains("://") && !value.matches("(?i)false|none|disabled")
                && !value.matches("\\$\\{\\w+:?-}");
    }
}
