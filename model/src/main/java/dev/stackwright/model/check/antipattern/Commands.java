package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service starts, as one line. */
final class Commands {

    private Commands() {
    }

    /** The words of {@code entrypoint} and {@code command}, variables at their defaults. */
    static String line(Service service) {
        return words(service).stream().map(TextValue::resolved).collect(Collectors.joining(" "));
    }

    /** The place of the command, or of the entrypoint; empty where neither is written. */
    static Optional<Range> place(Service service) {
        return service.attribute("command").or(() -> service.attribute("entrypoint"))
                .map(attribute -> attribute.entry().range());
    }

    private static List<TextValue> words(Service service) {
        return Stream.concat(service.entrypoint().stream(), service.command().stream()).toList();
    }
}
