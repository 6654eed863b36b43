package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where a service names another one as a host: in URLs, in {@code host:port}, in variables that hold a
 * host, in options such as {@code -h}. User names, paths, database names and images are no hosts.
 */
public final class HostNames {

    /**
     * One place that names a service as host.
     *
     * @param service the service named
     * @param where   the environment variable, or the attribute: {@code command}, {@code entrypoint},
     *                {@code healthcheck}
     * @param range   the host's characters in the text
     * @param origin  where the value that holds it comes from
     */
    public record Mention(String service, String where, Range range, Origin origin) {

        private Mention shifted(int by) {
            return new Mention(service, where, range.shifted(by), origin.shifted(by));
        }
    }

    /** @param start of the service's block when it was read */
    private record Reading(int start, List<Mention> mentions) {
    }

    private static final String WITHOUT_PROXY = "no_proxy";
    private static final Question<Reading> MENTIONS = new Question<>();
    private static final Question<Reading> OF_PROJECT = new Question<>();

    private HostNames() {
    }

    /** All mentions of the file's services in one of them, in the order of its attributes. */
    public static List<Mention> inService(ComposeFile file, Service service) {
        return inService(file, service, MENTIONS, file.serviceNames());
    }

    /**
     * All mentions of services in one of a file, in the order of its attributes.
     *
     * @param names the services that can be meant, those of other files among them
     */
    public static List<Mention> inService(ComposeFile file, Service service, Set<String> names) {
        return names == file.serviceNames() ? inService(file, service)
                : inService(file, service, OF_PROJECT, names);
    }

    private static List<Mention> inService(ComposeFile file, Service service, Question<Reading> question,
                                           Set<String> names) {
        int start = service.range().start();
        Reading reading = service.answer(question, names, () -> new Reading(start, read(file, service, names)));
        int moved = start - reading.start();
        return moved == 0 ? reading.mentions()
                : reading.mentions().stream().map(mention -> mention.shifted(moved)).toList();
    }

    /**
     * Those of the mentions that say whom the service speaks with. The list of hosts for which no proxy is asked names
     * whole stacks without saying that.
     */
    public static List<Mention> spokenWith(ComposeFile file, Service service) {
        return inService(file, service).stream().filter(mention -> !mention.where().equalsIgnoreCase(WITHOUT_PROXY))
                .toList();
    }

    private static List<Mention> read(ComposeFile file, Service service, Set<String> names) {
        String text = file.tree().text().text();
        List<Mention> found = new ArrayList<>();
        for (EnvironmentEntry entry : service.environment()) {
            if (entry.value().isPresent()) {
                HostScan scan = new HostScan(valueText(text, entry), names);
                int base = valueStart(text, entry);
                scan.environment(entry.name()).forEach(hit -> found.add(
                        new Mention(hit.name(), entry.name(), shifted(hit, base), entry.origin())));
            }
        }
        words(text, names, "command", service.command(), found);
        words(text, names, "entrypoint", service.entrypoint(), found);
        service.healthcheck().ifPresent(check -> words(text, names, "healthcheck", check.test(), found));
        return List.copyOf(found);
    }

    private static void words(String text, Set<String> names, String where, List<TextValue> words,
                              List<Mention> found) {
        String previous = "";
        for (TextValue word : words) {
            YamlScalar node = word.node();
            String raw = text.substring(node.contentStart(), node.end());
            for (HostScan.Hit hit : new HostScan(raw, names).command(previous)) {
                found.add(new Mention(hit.name(), where, shifted(hit, node.contentStart()), word.origin()));
            }
            previous = word.raw();
        }
    }

    /** The characters of the value as written; escapes cannot stand inside a host, so they do not matter. */
    private static String valueText(String text, EnvironmentEntry entry) {
        return text.substring(valueStart(text, entry), entry.node().end());
    }

    private static int valueStart(String text, EnvironmentEntry entry) {
        int start = entry.node().contentStart();
        if (!entry.inList()) {
            return start;
        }
        int equals = text.indexOf('=', start);
        return equals < 0 || equals >= entry.node().end() ? start : equals + 1;
    }

    private static Range shifted(HostScan.Hit hit, int base) {
        return new Range(base + hit.start(), base + hit.end());
    }
}
