package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL of a store names localhost, in a stack that has a store of that sort. Services that share the network of
 * their host or of another container may do so.
 */
public record LocalhostConnection(CheckInfo info) implements EachService {

    private static final Pattern URL = Pattern.compile("(?i)\\b(postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?)"
            + "(?:\\+\\w+)?://(?:[^/@\\s]*@)?(localhost|127\\.0\\.0\\.1)(?=[:/?]|$)");
    private static final Map<String, List<String>> SORTS = Map.of("postgres", List.of("PostgreSQL"),
            "postgresql", List.of("PostgreSQL"), "mysql", List.of("MySQL", "MariaDB"),
            "mariadb", List.of("MariaDB", "MySQL"), "mongodb", List.of("MongoDB"), "redis", List.of("Redis", "Valkey"),
            "rediss", List.of("Redis", "Valkey"), "amqp", List.of("RabbitMQ"), "amqps", List.of("RabbitMQ"));

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        return service.attribute("network_mode").isPresent() ? List.of() : service.environment().stream()
                .flatMap(entry -> finding(service, entry, context).stream()).toList();
    }

    private Optional<Finding> finding(Service service, EnvironmentEntry entry, CheckContext context) {
        String value = entry.value().orElse("");
        if (value.indexOf("://") < 0) {
            return Optional.empty();
        }
        Matcher url = URL.matcher(value);
        if (!url.find()) {
            return Optional.empty();
        }
        List<String> sorts = SORTS.get(url.group(1).toLowerCase(Locale.ROOT));
        List<String> stores = context.services().stream().filter(other -> !other.name().equals(service.name())
                && context.recognise(other).filter(known -> sorts.contains(known.name())).isPresent())
                .map(Service::name).toList();
        return stores.isEmpty() ? Optional.empty() : Optional.of(finding(service, entry, url, stores));
    }

    private Finding finding(Service service, EnvironmentEntry entry, Matcher url, List<String> stores) {
        String value = entry.value().orElse("");
        String unlessSet = Interpolation.isIn(value) ? ", where nobody says otherwise" : "";
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " looks for " + String.join(" or ", stores) + " at " + url.group(2) + unlessSet + ".");
        String named = value.substring(0, url.start(2)) + stores.get(0) + value.substring(url.end(2));
        return stores.size() == 1 && entry.origin().isOwn() ? finding.withFix(new Fix("Name " + stores.get(0)
                + " as the host", new SetEnvironment(service.name(), entry.name(), named))) : finding;
    }
}
