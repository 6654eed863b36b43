package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A place of a compose file where a path is written (Compose Specification, by attribute).
 *
 * @param at     keys from the top: {@code *} for any name, {@code #} for an item
 * @param wanted what the path may lead to
 * @param start  what a path begins with where it is no absolute one
 * @param likely how the names of files end or begin that are meant most often
 */
record FilePlace(List<String> at, Wanted wanted, String start, List<String> likely) {

    /** What a path may lead to. */
    enum Wanted {
        FILE, FOLDER, EITHER
    }

    private static final List<String> COMPOSE = List.of(".yaml", ".yml");
    private static final List<String> VARIABLES = List.of(".env");
    private static final List<FilePlace> ALL = List.of(
            either("services.*.volumes.#"), either("services.*.volumes.#.source"),
            either("services.*.develop.watch.#.path"),
            folder("services.*.build"), folder("services.*.build.context"), folder("include.#.project_directory"),
            file("services.*.build.dockerfile", List.of("Dockerfile", "Containerfile")),
            file("services.*.credential_spec.file", List.of(".json")),
            file("services.*.env_file", VARIABLES), file("services.*.env_file.#", VARIABLES),
            file("services.*.env_file.#.path", VARIABLES), file("services.*.extends.file", COMPOSE),
            file("services.*.label_file", List.of()), file("services.*.label_file.#", List.of()),
            file("configs.*.file", List.of()), file("secrets.*.file", List.of()),
            file("include.#", COMPOSE), file("include.#.path", COMPOSE), file("include.#.path.#", COMPOSE),
            file("include.#.env_file", VARIABLES), file("include.#.env_file.#", VARIABLES));

    private static FilePlace either(String at) {
        return new FilePlace(List.of(at.split("\\.")), Wanted.EITHER, "./", List.of());
    }

    private static FilePlace folder(String at) {
        return new FilePlace(List.of(at.split("\\.")), Wanted.FOLDER, "./", List.of());
    }

    private static FilePlace file(String at, List<String> likely) {
        return new FilePlace(List.of(at.split("\\.")), Wanted.FILE, "", likely);
    }

    /** The place the caret stands at; empty where no path is written. */
    static Optional<FilePlace> of(Asked asked) {
        Role role = asked.place().role();
        if (role != Role.VALUE && role != Role.ITEM) {
            return Optional.empty();
        }
        return ALL.stream().filter(place -> asked.isAt(place.at().toArray(String[]::new)))
                .filter(place -> place.isPath(asked)).findFirst();
    }

    /** In a mount only what stands before the first colon is a path of the host. */
    private boolean isPath(Asked asked) {
        return !at.get(at.size() - 1).equals("#") || !at.contains("volumes") || asked.typed().indexOf(':') < 0;
    }

    /** The smaller, the likelier a file of that name is meant. */
    int rank(String name) {
        boolean fits = likely.isEmpty() || likely.stream().anyMatch(part -> name.startsWith(part) || name.endsWith(part)
                || name.contains(part + "."));
        return fits ? 0 : 1;
    }

    boolean isBelow(String... keys) {
        return at.containsAll(Arrays.asList(keys));
    }
}
