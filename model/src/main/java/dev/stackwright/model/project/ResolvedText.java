package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The resolved project written out as YAML, and which characters stand for which value. Dollar signs are doubled, so
 * that the text says the same when it is read as a compose file. Immutable.
 */
public final class ResolvedText {

    private static final String INDENT = "  ";
    private static final List<String> SERVICES = List.of("services");

    private final String text;
    private final List<Place> places;

    /**
     * A value in the text.
     *
     * @param range its key, where it has one, and all that belongs to it
     * @param path  the keys that lead to it from the top; items of lists count from 0 in brackets
     * @param node  the value
     * @param key   the characters of its key in the file of its provenance; those of the value where it has none
     */
    public record Place(Range range, List<String> path, ResolvedNode node, Range key) {

        public Place {
            path = List.copyOf(path);
        }
    }

    private ResolvedText(String text, List<Place> places) {
        this.text = text;
        this.places = places;
    }

    /** All of it, services of inactive profiles included. */
    public static ResolvedText of(ComposeProject project) {
        return written(project, Set.of());
    }

    /** Without the services that the active profiles leave out. */
    public static ResolvedText ofActive(ComposeProject project) {
        return written(project, project.services().stream().filter(service -> !service.active())
                .map(ProjectService::name).collect(Collectors.toSet()));
    }

    private static ResolvedText written(ComposeProject project, Set<String> inactive) {
        Writer writer = new Writer(inactive);
        writer.entry("name", Quoting.text(project.name()));
        writer.mapping(project.root(), "");
        return new ResolvedText(writer.out.toString(), Collections.unmodifiableList(writer.places));
    }

    public String text() {
        return text;
    }

    /** All values, in the order in which they begin. */
    public List<Place> places() {
        return places;
    }

    /** The innermost value at an offset. */
    public Optional<Place> at(int offset) {
        return places.stream().filter(place -> place.range().touches(offset))
                .max(Comparator.comparingInt(place -> place.path().size()));
    }

    /** The value that such keys lead to. */
    public Optional<Place> at(List<String> path) {
        return places.stream().filter(place -> place.path().equals(path)).findFirst();
    }

    /** Writes one text. */
    private static final class Writer {

        private final StringBuilder out = new StringBuilder();
        private final List<Place> places = new ArrayList<>();
        private final Set<String> inactive;
        private List<String> path = List.of();

        Writer(Set<String> inactive) {
            this.inactive = inactive;
        }

        private void entry(String key, String value) {
            out.append(Quoting.text(key)).append(": ").append(value).append('\n');
        }

        private boolean isWritten(String key) {
            return path.isEmpty() ? !key.equals("name") : !path.equals(SERVICES) || !inactive.contains(key);
        }

        private void mapping(ResolvedMapping mapping, String indent) {
            for (ResolvedEntry entry : mapping.entries()) {
                if (isWritten(entry.key())) {
                    within(entry.key(), entry.value(), entry.at(), () -> {
                        out.append(indent).append(Quoting.text(entry.key())).append(':');
                        value(entry.value(), indent);
                    });
                }
            }
        }

        /** Notes where the value stands once it is written. */
        private void within(String step, ResolvedNode node, Range key, Runnable writing) {
            List<String> outer = path;
            List<String> inner = new ArrayList<>(outer);
            inner.add(step);
            path = inner;
            int number = places.size();
            places.add(null);
            int start = out.length();
            writing.run();
            int first = start;
            while (first < out.length() && out.charAt(first) == ' ') {
                first++;
            }
            places.set(number, new Place(new Range(first, Math.max(first, out.length() - 1)), inner, node, key));
            path = outer;
        }

        /** What stands behind a key or a dash, the line end included. */
        private void value(ResolvedNode node, String indent) {
            if (node instanceof ResolvedScalar scalar) {
                out.append(' ');
                scalar(scalar, indent);
            } else if (node instanceof ResolvedMapping mapping) {
                out.append(mapping.isEmpty() ? " {}\n" : "\n");
                mapping(mapping, indent + INDENT);
            } else if (node instanceof ResolvedSequence sequence) {
                out.append(sequence.items().isEmpty() ? " []\n" : "\n");
                items(sequence, indent + INDENT);
            }
        }

        private void items(ResolvedSequence sequence, String indent) {
            for (int i = 0; i < sequence.items().size(); i++) {
                ResolvedNode item = sequence.items().get(i);
                within("[" + i + "]", item, item.provenance().range(), () -> {
                    out.append(indent).append('-');
                    if (item instanceof ResolvedMapping mapping && !mapping.isEmpty()) {
                        inline(mapping, indent + INDENT);
                    } else {
                        value(item, indent);
                    }
                });
            }
        }

        /** The first entry of an item stands behind its dash. */
        private void inline(ResolvedMapping mapping, String indent) {
            int behindDash = out.length();
            mapping(mapping, indent);
            out.replace(behindDash, behindDash + indent.length(), " ");
            int moved = indent.length() - 1;
            for (int i = places.size() - 1; i >= 0 && (places.get(i) == null
                    || places.get(i).range().start() > behindDash); i--) {
                Place place = places.get(i);
                if (place != null) {
                    places.set(i, new Place(new Range(place.range().start() - moved, place.range().end() - moved),
                            place.path(), place.node(), place.key()));
                }
            }
        }

        private void scalar(ResolvedScalar scalar, String indent) {
            String value = scalar.value().replace("$", "$$");
            switch (scalar.type()) {
                case NONE -> out.append("null\n");
                case WHOLE, DECIMAL, FLAG -> out.append(value).append('\n');
                case TEXT -> text(value, indent + INDENT);
            }
        }

        private void text(String value, String indent) {
            boolean asBlock = value.indexOf('\n') > 0 && value.charAt(0) != ' '
                    && value.chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x7F || c == 0x85 || c > 0x2027);
            if (!asBlock) {
                out.append(Quoting.text(value)).append('\n');
                return;
            }
            boolean ended = value.endsWith("\n");
            String body = ended ? value.substring(0, value.length() - 1) : value;
            if (body.endsWith("\n")) {
                out.append(Quoting.text(value)).append('\n');
                return;
            }
            out.append(ended ? "|\n" : "|-\n");
            body.lines().forEach(line -> out.append(line.isEmpty() ? "" : indent + line).append('\n'));
        }
    }
}
