package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What customers never wait for, because of what it is. */
final class Aside {

    private final Map<String, String> reasons = new HashMap<>();

    /** @throws DataEntry.BadData when an entry is wrong */
    Aside(List<DataEntry> entries) {
        entries.forEach(entry -> reasons.put(entry.allowing("name", "why").text("name"), entry.text("why")));
    }

    /** Why the service does not count; empty where it may. */
    Optional<String> reason(Service service, int copies, CheckContext context) {
        if (!service.profiles().isEmpty()) {
            return Optional.of("It only runs with the profile " + service.profiles().stream().map(TextValue::raw)
                    .collect(Collectors.joining(" or ")) + ".");
        }
        if (context.links().isAwaitedToEnd(service.name())) {
            return Optional.of("It runs to its end before others start.");
        }
        if (context.isJob(service)) {
            return Optional.of("Its name says that it is a step of setting up or keeping, which runs to its end.");
        }
        if (copies == 0) {
            return Optional.of("It runs no container.");
        }
        return context.recognise(service).flatMap(known -> Optional.ofNullable(reasons.get(known.name())));
    }
}
