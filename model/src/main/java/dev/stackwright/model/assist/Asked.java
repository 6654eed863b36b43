package dev.stackwright.model.assist;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked for proposals.
 *
 * @param snapshot the project, with the file in front
 * @param place    where the caret stands in it
 * @param around   what lies around the file
 */
record Asked(Snapshot snapshot, CaretPlace place, Surroundings around) {

    private static final int USUAL_STEP = 2;

    TextDocument text() {
        return snapshot.text();
    }

    ComposeFile file() {
        return snapshot.compose();
    }

    /** The word up to the caret. */
    String typed() {
        return text().slice(place.typed());
    }

    /** True where the path begins like that: {@code *} stands for any name, {@code #} for an item of a list. */
    boolean isAt(String... pattern) {
        List<String> path = place.path();
        if (path.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            boolean fits = pattern[i].equals("*") || pattern[i].equals(path.get(i))
                    || pattern[i].equals("#") && path.get(i).chars().allMatch(Character::isDigit);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The name of the service the caret stands in. */
    Optional<String> service() {
        return place.path().size() > 1 && place.path().get(0).equals("services") ? Optional.of(place.path().get(1))
                : Optional.empty();
    }

    /** The service the caret stands in, as it was read last. */
    Optional<Service> serviceRead() {
        return service().flatMap(name -> file().service(name).or(() -> snapshot.staleServices().stream()
                .filter(stale -> stale.name().equals(name)).findFirst()));
    }

    /** All compose files of the project, this one first. */
    Stream<ComposeFile> files() {
        return Stream.concat(Stream.of(file()), around.others().stream().map(OtherFile::compose));
    }

    /** True where nothing stands behind the word on its line, so that further lines may follow. */
    boolean endsLine() {
        int end = text().lineEnd(text().lineOf(place.token().end()));
        return text().text().substring(place.token().end(), end).isBlank();
    }

    /** The keys that stand in the mapping of the caret, as far as it can be read; not that of the caret itself. */
    Set<String> keysBeside() {
        Optional<YamlNode> node = file().roots().stream().findFirst().map(YamlNode.class::cast);
        for (String step : place.path()) {
            node = node.flatMap(holder -> below(holder, step));
        }
        return node.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast)
                .map(mapping -> mapping.entries().stream()
                        .filter(entry -> !entry.key().contentRange().touches(place.caret()))
                        .flatMap(entry -> entry.name().stream()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Optional<YamlNode> below(YamlNode holder, String step) {
        if (holder instanceof YamlMapping mapping) {
            return mapping.value(step);
        }
        return holder.asSequence().filter(list -> step.chars().allMatch(Character::isDigit))
                .flatMap(list -> list.values().stream().skip(Long.parseLong(step)).findFirst());
    }

    /** By how many blanks this file indents. */
    int step() {
        return file().section("services").flatMap(entry -> entry.value().asMapping())
                .flatMap(services -> services.entries().stream().findFirst())
                .map(first -> text().columnOf(first.start())).filter(column -> column > 0).orElse(USUAL_STEP);
    }
}
