package dev.stackwright.model.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place of a registry that images can be pushed to.
 *
 * @param kind   the kind of registry
 * @param values what was said for its fields; what is missing is empty
 */
public record Destination(RegistryKind kind, Map<String, String> values) {

    public Destination {
        values = Map.copyOf(values);
    }

    /** What counts for a field: what was said, or the value of the field it follows. */
    public String value(RegistryField field) {
        String said = values.getOrDefault(field.id(), "").strip();
        return said.isEmpty() ? field.sameAs().flatMap(kind::field).map(this::value).orElse("") : said;
    }

    /** What is wrong with the fields, by their ids; empty where all is well. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        kind.fields().forEach(field -> field.problem(value(field))
                .ifPresent(problem -> problems.put(field.id(), problem)));
        return problems;
    }

    /** The host of the registry. */
    public String host() {
        return kind.commands().host().filled(all(""));
    }

    /** The image as a compose file names it. */
    public String reference(String name, String tag) {
        return kind.commands().repository().filled(all(name)) + ":" + tag;
    }

    /** The command that logs in; the secret comes on standard input. */
    String login() {
        return kind.commands().login().command(all(""));
    }

    /** The commands that make what must be there before an image is pushed for the first time. */
    List<String> once(String name) {
        return kind.commands().once().stream().map(template -> template.command(all(name))).toList();
    }

    /** The destination with another value of a field. */
    public Destination with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Destination(kind, changed);
    }

    private Map<String, String> all(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        kind.fields().forEach(field -> all.put(field.id(), value(field)));
        all.put("host", kind.commands().host().filled(all));
        all.put("name", name);
        return all;
    }

    /** Where an image lies, where one of these kinds holds it. */
    public static Optional<RegistryKind.Found> of(String repository, List<RegistryKind> kinds) {
        return kinds.stream().flatMap(kind -> kind.find(repository).stream()).findFirst();
    }
}
