package dev.stackwright.model.recipe;

import dev.stackwright.model.catalog.ConnectionVariable;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A variable by which one service can reach another, where it has none yet. Secrets are variables in its value.
 *
 * @param from     the service that gets it
 * @param to       the service it leads to
 * @param variable as the catalog has it for the technology of the other service
 */
public record ConnectionOffer(String from, String to, ConnectionVariable variable) {

    /** What keeps data for others, and what stands before them: neither asks by such a variable. */
    private static final Set<ServiceKind> ASKING_NOBODY = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE,
            ServiceKind.QUEUE, ServiceKind.STORAGE, ServiceKind.GATEWAY);

    /** The variable to offer after connecting two services; empty where there is none, or none is missing. */
    public static Optional<ConnectionOffer> of(Snapshot snapshot, Technologies technologies, String from, String to) {
        Optional<Service> asking = snapshot.compose().service(from)
                .filter(service -> !ASKING_NOBODY.contains(technologies.kinds().of(service)));
        Optional<ConnectionVariable> variable = snapshot.compose().service(to)
                .flatMap(technologies.kinds()::technology).flatMap(Technology::connection);
        return asking.isEmpty() ? Optional.empty()
                : variable.filter(offered -> isMissing(asking.get(), offered, to))
                        .map(offered -> new ConnectionOffer(from, to, offered));
    }

    private static boolean isMissing(Service service, ConnectionVariable offered, String to) {
        Pattern host = Pattern.compile("(^|[^\\w.-])" + Pattern.quote(to) + "($|[^\\w.-])");
        return service.environment().stream().noneMatch(entry -> entry.name().equals(offered.name())
                || entry.value().filter(value -> host.matcher(value).find()).isPresent());
    }

    /** The value the variable gets. */
    public String value() {
        return variable.valueFor(to);
    }

    /** Adds the variable. */
    public SetEnvironment recipe() {
        return new SetEnvironment(from, variable.name(), value());
    }
}
