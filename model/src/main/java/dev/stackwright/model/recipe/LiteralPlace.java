package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text of a compose file that may become a variable, wherever it stands.
 *
 * @param path   the keys from the top down, with a number for an item of a list
 * @param scalar the text as it is written
 * @param offset where its value begins in what it says: behind the equals sign of {@code NAME=value}
 */
public record LiteralPlace(List<String> path, YamlScalar scalar, int offset) {

    private static final Set<String> PAIRS = Set.of("environment", "labels", "args", "annotations", "sysctls",
            "extra_hosts");

    public LiteralPlace {
        path = List.copyOf(path);
    }

    /** The text at a place of the file; empty where no value stands there. */
    public static Optional<LiteralPlace> at(ComposeFile file, int offset) {
        for (YamlMapping root : file.roots()) {
            Optional<LiteralPlace> found = at(root, offset, new ArrayList<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The text that keys lead to. A key that holds a dot is found too, where the steps are its parts; an item of a list
     * by its number, by what it says, or by its name where it is {@code NAME=value}.
     */
    public static Optional<LiteralPlace> at(ComposeFile file, List<String> path) {
        for (YamlMapping root : file.roots()) {
            Optional<LiteralPlace> found = below(root, path, new ArrayList<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static LiteralPlace of(List<String> path, YamlScalar scalar) {
        int last = path.size() - 1;
        boolean isPair = last > 0 && PAIRS.contains(path.get(last - 1)) && isNumber(path.get(last));
        int equals = isPair ? scalar.value().indexOf('=') : -1;
        return new LiteralPlace(path, scalar, equals + 1);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LiteralPlace> at(YamlNode node, int offset, List<String> path) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.value().range().touches(offset)) {
                    return at(entry.value(), offset, longer(path, entry.name().orElse("")));
                }
            }
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.values().size(); i++) {
                if (list.values().get(i).range().touches(offset)) {
                    return at(list.values().get(i), offset, longer(path, String.valueOf(i)));
                }
            }
        }
        return node instanceof YamlScalar scalar && !scalar.isNull() ? Optional.of(of(path, scalar))
                : Optional.empty();
    }

    private static Optional<LiteralPlace> below(YamlNode node, List<String> rest, List<String> path) {
        if (rest.isEmpty()) {
            return node instanceof YamlScalar scalar && !scalar.isNull() ? Optional.of(of(path, scalar))
                    : Optional.empty();
        }
        if (node instanceof YamlSequence list) {
            int index = indexIn(list, rest.get(0));
            return index < 0 ? Optional.empty()
                    : below(list.values().get(index), rest.subList(1, rest.size()),
                            longer(path, String.valueOf(index)));
        }
        if (node instanceof YamlMapping mapping) {
            for (int parts = 1; parts <= rest.size(); parts++) {
                String key = String.join(".", rest.subList(0, parts));
                List<String> behind = rest.subList(parts, rest.size());
                Optional<LiteralPlace> found = mapping.value(key)
                        .flatMap(value -> below(value, behind, longer(path, key)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The item that a step names: by its number, by what it says, or by the name in front of its equals sign. */
    private static int indexIn(YamlSequence list, String step) {
        for (int i = 0; i < list.values().size(); i++) {
            String says = list.values().get(i) instanceof YamlScalar scalar ? scalar.value() : "";
            if (says.equals(step) || says.startsWith(step + "=")) {
                return i;
            }
        }
        return isNumber(step) && Integer.parseInt(step) < list.values().size() ? Integer.parseInt(step) : -1;
    }

    private static List<String> longer(List<String> path, String step) {
        List<String> all = new ArrayList<>(path);
        all.add(step);
        return all;
    }

    /** The value, as written. */
    public String value() {
        return scalar.value().substring(offset);
    }

    /** The parts of the value that can become a variable, the likeliest first. */
    public List<ValuePart> parts() {
        int last = path.size() - 1;
        boolean isPort = path.contains("ports") && last > 0 && isNumber(path.get(last));
        return isPort ? ValuePart.ofPort(value()) : ValuePart.of(value(), path.get(last).equals("image"));
    }

    /** A part in the scalar's own text. */
    Range inScalar(Range part) {
        return new Range(part.start() + offset, part.end() + offset);
    }

    /** The name a person would give the variable: {@code WEB_PORT}, {@code API_REPLICAS}, {@code LOG_LEVEL}. */
    public String suggestedName(ValuePart part) {
        String key = offset > 0 ? scalar.value().substring(0, offset - 1) : lastName();
        boolean isVariable = path.contains("environment") || path.contains("args");
        String owner = path.size() > 2 && !isVariable ? path.get(1) + "_" : "";
        String name = part instanceof ValuePart.Named named
                ? named == ValuePart.Named.PUBLISHED ? owner + "PORT"
                        : (isVariable ? key.replaceFirst("(?i)_ur[il]$", "") : path.get(1)) + "_" + named.name()
                : owner + key;
        String upper = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        return upper.matches("\\d.*") ? "_" + upper : upper;
    }

    private String lastName() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (!isNumber(path.get(i))) {
                return path.get(i);
            }
        }
        return "VALUE";
    }
}
