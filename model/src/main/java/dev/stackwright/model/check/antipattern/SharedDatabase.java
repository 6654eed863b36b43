package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several services of the product's own, each with an image of its own, name one database of one server. Workers
 * belong to the service whose work they do and do not count.
 */
public record SharedDatabase(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern IN_URL = Pattern.compile("://[^/\\s]*/([A-Za-z_][\\w-]*)");
    private static final Pattern BY_NAME = Pattern.compile("(?i).*(DB_?NAME|DATABASE_?NAME|_DB|_DATABASE|^DATABASE)");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        if (context.kind(service) != ServiceKind.DATABASE) {
            return List.of();
        }
        Map<String, Map<String, String>> users = new TreeMap<>();
        for (String name : context.links().reachedBy(service.name())) {
            context.compose().service(name).filter(user -> isCounted(user, context)).ifPresent(user ->
                    databaseOf(user, service.name()).ifPresent(database -> users
                            .computeIfAbsent(database, one -> new LinkedHashMap<>()).putIfAbsent(codeOf(user), name)));
        }
        return users.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> finding(service, entry.getKey(), List.copyOf(entry.getValue().values()))).toList();
    }

    private static boolean isCounted(Service user, CheckContext context) {
        return context.isOwnApplication(user) && context.kind(user) == ServiceKind.SERVICE && !context.isJob(user);
    }

    /** What tells one program from another: its image without the version, or where it is built. */
    private static String codeOf(Service user) {
        return user.image().map(image -> ImageName.parse(image.raw()).path())
                .or(() -> user.text("build").or(() -> user.attribute("build", "context").flatMap(Attribute::text))
                        .map(context -> context.raw())).orElse(user.name());
    }

    private static Optional<String> databaseOf(Service user, String server) {
        for (EnvironmentEntry entry : user.environment()) {
            String value = Interpolation.withDefaults(entry.value().orElse("")).strip();
            Matcher url = IN_URL.matcher(value);
            if (value.contains(server) && url.find()) {
                return Optional.of(url.group(1));
            }
            if (BY_NAME.matcher(entry.name()).matches() && value.matches("[A-Za-z_][\\w-]*")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Finding finding(Service service, String database, List<String> users) {
        return Finding.of(info, service.id(), service.keyRange(), Sentences.list(users) + " share the database "
                + database + " of " + service.name() + ".");
    }
}
