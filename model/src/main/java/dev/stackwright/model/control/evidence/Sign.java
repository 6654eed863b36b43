package dev.stackwright.model.control.evidence;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service shows that does something: its technology, its image, one of its variables, its command.
 *
 * @param does         what it does, to follow the service's name
 * @param missing      the sentence where no service shows it
 * @param technologies ids of catalog entries
 * @param images       last parts of image paths
 * @param variables    names of variables; empty where none tells
 * @param words        words of the command; empty where none tells
 */
record Sign(String does, String missing, List<String> technologies, List<String> images, Optional<Pattern> variables,
            Optional<Pattern> words) implements EvidenceFinder {

    Sign {
        technologies = List.copyOf(technologies);
        images = List.copyOf(images);
    }

    /** The signs of the data file by their ids. */
    static Map<String, Sign> read() {
        Map<String, Sign> signs = new LinkedHashMap<>();
        for (DataEntry entry : DataEntry.allOf("controls/signs.yaml")) {
            entry.allowing("id", "does", "missing", "technologies", "images", "variables", "words");
            signs.put(entry.text("id"), new Sign(entry.text("does"), entry.text("missing"),
                    entry.texts("technologies"), entry.texts("images"),
                    entry.optionalText("variables").map(Pattern::compile),
                    entry.optionalText("words").map(Pattern::compile)));
        }
        return signs;
    }

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.context().services().stream().flatMap(service -> in(subject, service).stream()))
                .orMissing(missing);
    }

    /** What one service shows. */
    Optional<Evidence> in(Subject subject, Service service) {
        return byImage(subject, service).or(() -> byVariable(service)).or(() -> byCommand(service));
    }

    private Optional<Evidence> byImage(Subject subject, Service service) {
        Optional<String> entry = subject.context().recognise(service).flatMap(Recognition::entry);
        Optional<String> image = service.image().map(text -> ImageName.parse(text.raw()).lastSegment());
        boolean found = entry.filter(technologies::contains).isPresent() || image.filter(images::contains).isPresent();
        return service.image().filter(text -> found).map(text -> Evidence.written(service, text.node().range(),
                service.name() + " " + does + "."));
    }

    private Optional<Evidence> byVariable(Service service) {
        return service.environment().stream()
                .filter(entry -> variables.filter(names -> names.matcher(entry.name()).find()).isPresent())
                .filter(Sign::isSet).findFirst()
                .map(entry -> Evidence.written(service, entry.range(),
                        service.name() + " " + does + ", as " + entry.name() + " says."));
    }

    private static boolean isSet(EnvironmentEntry entry) {
        return entry.value().filter(value -> value.isBlank() || value.strip().matches("(?i)false|no|off|0")).isEmpty();
    }

    private Optional<Evidence> byCommand(Service service) {
        Stream<TextValue> said = Stream.concat(service.command().stream(), service.entrypoint().stream());
        return said.filter(word -> words.filter(known -> known.matcher(word.raw()).find()).isPresent()).findFirst()
                .map(word -> Evidence.written(service, service.attribute("command").map(Attribute::entry)
                        .map(entry -> entry.key().range()).orElse(word.node().range()),
                        service.name() + " " + does + ", as its command says."));
    }
}
