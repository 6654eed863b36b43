package dev.stackwright.model.ladder;

import dev.stackwright.model.catalog.DataEntry;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures and words the rules use.
 *
 * @param cacheCommands       by technology, the command that bounds a cache
 * @param cacheBounds         words that say that a cache is bounded
 * @param settings            last words of variables that are settings
 * @param reservedShare       how much of a limit is set aside
 * @param replicas            how many of a service run where nobody says
 * @param registryCredentials keys that hold access to registries
 * @param healthTiming        by key, the numbers of a health check of one's own service
 */
record Practice(Map<String, List<String>> cacheCommands, List<String> cacheBounds, List<String> settings,
                BigDecimal reservedShare, int replicas, List<String> registryCredentials,
                Map<String, String> healthTiming) {

    static Practice read(String file) {
        Map<String, DataEntry> entries = DataEntry.allOf(file).stream()
                .map(entry -> entry.allowing("id", "commands", "words", "share", "count", "timing",
                        "source"))
                .collect(Collectors.toMap(entry -> entry.text("id"), Function.identity()));
        entries.values().forEach(entry -> entry.text("source"));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        DataEntry written = entries.get("cache-commands").optionalEntry("commands").orElseThrow();
        written.fields().keySet().forEach(technology -> commands.put(technology, written.texts(technology)));
        return new Practice(commands, entries.get("cache-bounds").texts("words"),
                entries.get("settings").texts("words"), new BigDecimal(entries.get("reservation").text("share")),
                entries.get("replicas").number("count"), entries.get("registry-credentials").texts("words"),
                entries.get("application-health").pairs("timing"));
    }
}
