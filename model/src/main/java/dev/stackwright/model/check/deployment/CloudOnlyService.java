package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A variable gives a managed service away that exists in one cloud only. Once a service; where its address is written,
 * {@link ExternalEndpoint} speaks of it, and a stand-in inside of the stack is fine.
 *
 * @param managed those services
 */
public record CloudOnlyService(CheckInfo info, CloudEndpoints clouds, List<Managed> managed)
        implements SelfContainedService {

    private static final Set<String> STAND_INS = Set.of("LocalStack", "DynamoDB Local", "Azurite");

    /**
     * What gives one managed service away.
     *
     * @param entry  its id in the catalog
     * @param name   as the catalog calls it
     * @param names  beginnings of variables
     * @param values beginnings of values
     */
    public record Managed(String entry, String name, List<String> names, List<String> values) {

        public Managed {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }

        private boolean isIn(EnvironmentEntry variable) {
            String value = Interpolation.withDefaults(variable.value().orElse("")).strip();
            return names.stream().anyMatch(variable.name()::startsWith) && !isOff(variable)
                    || values.stream().anyMatch(value::startsWith);
        }

        private static boolean isOff(EnvironmentEntry variable) {
            String value = variable.value().orElse("").strip();
            return value.isEmpty() || value.matches("(?i)false|none|no|off|0|\\$\\{\\w+:?-(false|none|no|off|0)?}");
        }
    }

    public CloudOnlyService {
        managed = List.copyOf(managed);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static CloudOnlyService read(CheckInfo info, CloudEndpoints clouds) {
        return new CloudOnlyService(info, clouds, DataEntry.allOf("checks/facts/managed-services.yaml").stream()
                .map(entry -> entry.allowing("entry", "name", "names", "values"))
                .map(entry -> new Managed(entry.text("entry"), entry.text("name"), entry.texts("names"),
                        entry.texts("values"))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        boolean hasStandIn = context.services().stream().anyMatch(other -> context.recognise(other)
                .filter(known -> STAND_INS.contains(known.name())).isPresent());
        return hasStandIn ? List.of() : managed.stream()
                .flatMap(one -> finding(service, one, context).stream()).toList();
    }

    private Optional<Finding> finding(Service service, Managed one, CheckContext context) {
        List<EnvironmentEntry> signs = service.environment().stream().filter(one::isIn).toList();
        boolean isSaid = signs.stream().anyMatch(entry -> clouds.hostIn(entry.value().orElse("")).isPresent());
        boolean isInside = signs.stream().anyMatch(entry -> context.links().mentionsIn(service.name()).stream()
                .anyMatch(mention -> mention.where().equals(entry.name())));
        return signs.isEmpty() || isSaid || isInside ? Optional.empty() : Optional.of(Finding.of(info, service.id(),
                signs.get(0).range(), signs.get(0).name() + " of " + service.name() + " speaks of " + one.name()
                        + ", which cannot follow to " + context.selfContainedNames() + ".")
                .withSeverity(signs.stream().allMatch(CloudOnlyService::mayBeEmpty) ? Severity.WARNING
                        : info.severity()));
    }

    /** What is handed on from outside may be left empty by whoever does without the service. */
    private static boolean mayBeEmpty(EnvironmentEntry entry) {
        return entry.value().orElse("").strip().matches("|\\$\\w+|\\$\\{\\w+(:?-)?}");
    }
}
