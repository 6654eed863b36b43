package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What other files of a project say of its services, as one of them sees it: services that are written there, and
 * dependencies that are. What a verb on one file has to know to tell a name of the project from a misspelt one.
 *
 * @param services     where services are written that another file defines, by name
 * @param dependencies where another file says that a service waits for another, by the one that waits
 */
public record ForeignServices(Map<String, ForeignPlace> services,
                              Map<String, Map<String, ForeignPlace>> dependencies) {

    /** A file that stands alone. */
    public static final ForeignServices NONE = new ForeignServices(Map.of(), Map.of());

    public ForeignServices {
        services = Map.copyOf(services);
        dependencies = Map.copyOf(dependencies);
    }

    /** @param main the file that is looked at, absolute and normalised */
    public static ForeignServices of(ComposeProject project, Path main) {
        Map<String, ForeignPlace> services = new TreeMap<>();
        Map<String, Map<String, ForeignPlace>> dependencies = new TreeMap<>();
        for (ProjectService service : project.services()) {
            if (!service.file().path().equals(main)) {
                services.put(service.name(), place(service.file(), service.key(), main));
            }
            Map<String, ForeignPlace> waits = waits(service, main);
            if (!waits.isEmpty()) {
                dependencies.put(service.name(), waits);
            }
        }
        return services.isEmpty() && dependencies.isEmpty() ? NONE : new ForeignServices(services, dependencies);
    }

    private static Map<String, ForeignPlace> waits(ProjectService service, Path main) {
        Map<String, ForeignPlace> waits = new TreeMap<>();
        service.attributes().mapping("depends_on").ifPresent(all -> all.entries().forEach(entry -> {
            SourceFile file = entry.value().provenance().file();
            if (!file.path().equals(main)) {
                waits.put(entry.key(), place(file, entry.at(), main));
            }
        }));
        return Map.copyOf(waits);
    }

    private static ForeignPlace place(SourceFile file, Range range, Path main) {
        return new ForeignPlace(file.path(), file.nameFrom(main), range);
    }

    public boolean has(String service) {
        return services.containsKey(service);
    }

    public Optional<ForeignPlace> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /** Where another file says that the one waits for the other. */
    public Optional<ForeignPlace> dependency(String from, String to) {
        return Optional.ofNullable(dependencies.getOrDefault(from, Map.of()).get(to));
    }

    /** The services that a service waits for by what other files say. */
    public Set<String> waitsFor(String service) {
        return dependencies.getOrDefault(service, Map.of()).keySet();
    }
}
