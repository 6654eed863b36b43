package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Registries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A kind of registry that images can be pushed to.
 *
 * @param id         stable id, for example {@code ghcr}
 * @param name       as people call it
 * @param registry   its name among the known registries; empty for one of one's own
 * @param fields     what it has to be told, in the order in which people are asked
 * @param secret     the variable of the shell its login reads; empty where a tool of the cloud makes the secret
 * @param secretFrom what that secret is, and where to get it
 * @param access     who can pull from it
 * @param sources    where this is from
 */
public record RegistryKind(String id, String name, Optional<String> registry, List<RegistryField> fields,
                           Optional<String> secret, Optional<String> secretFrom, String access, List<String> sources,
                           Commands commands) {

    private static final String FILE = "registry/destinations.yaml";
    private static final Set<String> GIVEN = Set.of("host", "name");

    /** What is made of the fields. */
    record Commands(Template host, Template repository, Template login, List<Template> once) {

        private static Commands of(DataEntry entry) {
            return new Commands(new Template(entry.text("host")), new Template(entry.text("repository")),
                    new Template(entry.text("login")), Template.all(entry.texts("once")));
        }

        private List<Template> all() {
            List<Template> all = new ArrayList<>(List.of(host, repository, login));
            all.addAll(once);
            return all;
        }
    }

    public RegistryKind {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
    }

    /**
     * All kinds, in the order in which they are offered.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static List<RegistryKind> all() {
        Set<String> registries = Registries.read().names();
        List<RegistryKind> kinds = DataEntry.allOf(FILE).stream().map(RegistryKind::of).toList();
        for (RegistryKind kind : kinds) {
            if (kind.registry().filter(name -> !registries.contains(name)).isPresent()) {
                throw new IllegalStateException(FILE + ": " + kind.id() + " names a registry nobody knows");
            }
        }
        return kinds;
    }

    private static RegistryKind of(DataEntry entry) {
        entry.allowing("id", "name", "registry", "host", "repository", "fields", "secret", "secretFrom", "login",
                "once", "access", "sources");
        RegistryKind kind = new RegistryKind(entry.text("id"), entry.text("name"), entry.optionalText("registry"),
                entry.entries("fields").stream().map(RegistryField::of).toList(), entry.optionalText("secret"),
                entry.optionalText("secretFrom"), entry.text("access"), entry.texts("sources"), Commands.of(entry));
        Set<String> known = new HashSet<>(GIVEN);
        kind.fields().forEach(field -> known.add(field.id()));
        for (Template template : kind.commands().all()) {
            if (!known.containsAll(template.names())) {
                throw entry.bad("fields", "miss one of " + template.names());
            }
        }
        kind.secret().filter(secret -> !entry.text("login").contains("\"$" + secret + "\"")).ifPresent(secret -> {
            throw entry.bad("login", "does not read " + secret);
        });
        return kind;
    }

    /** The field of that id. */
    Optional<RegistryField> field(String field) {
        return fields.stream().filter(one -> one.id().equals(field)).findFirst();
    }

    /** The destination and the name behind an image that lies in such a registry; empty for any other image. */
    public Optional<Found> find(String repository) {
        Map<String, String> patterns = new HashMap<>();
        fields.forEach(field -> patterns.put(field.id(),
                field.optional() ? "(?:" + field.pattern() + ")?" : field.pattern().pattern()));
        patterns.put("name", "[a-z0-9._/-]+");
        Template whole = new Template(commands.repository().text().replace("{host}", commands.host().text()));
        Matcher matcher = whole.matching(patterns).matcher(repository);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        whole.names().stream().filter(name -> field(name).isPresent())
                .forEach(name -> values.put(name, Optional.ofNullable(matcher.group(name)).orElse("")));
        return Optional.of(new Found(new Destination(this, values), matcher.group("name")));
    }

    /**
     * An image taken apart.
     *
     * @param destination where it lies, without what its name does not tell, such as the user that pushes
     * @param name        what it is called there
     */
    public record Found(Destination destination, String name) {
    }
}
