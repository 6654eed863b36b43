package dev.stackwright.model.share;

import dev.stackwright.model.assist.SecretValues;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Secrets that have been found, with the variables that hold them now. Their values are never told. */
final class KnownSecrets {

    /** Shorter ones and plain words stand in texts for other reasons as well. */
    private static final Pattern UNMISTAKABLE = Pattern.compile("(?s)(?=.*[0-9\\W_])(?=.*[A-Za-z]).{8,}|.{20,}");

    private final Map<String, String> variableByValue = new LinkedHashMap<>();
    private final Map<String, String> valueByVariable = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    /** @param taken names of variables that mean something already */
    KnownSecrets(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** Remembers one that a variable holds now. */
    void moved(String variable, String value) {
        taken.add(variable);
        variableByValue.putIfAbsent(value, variable);
        valueByVariable.put(variable, value);
    }

    /** Remembers one that nothing needs a variable for. */
    void told(String value) {
        if (!variableByValue.containsKey(value)) {
            others.add(value);
        }
    }

    /** The variable that holds that secret from now on. */
    String variable(String wish, String value) {
        Optional<String> known = Optional.ofNullable(variableByValue.get(value));
        if (known.isPresent()) {
            return known.get();
        }
        String free = wish;
        for (int number = 2; taken.contains(free); number++) {
            free = wish + "_" + number;
        }
        moved(free, value);
        return free;
    }

    /** A default's variable keeps its name: whoever sets it goes on setting it. */
    String variableOfDefault(String name, String value) {
        String held = valueByVariable.getOrDefault(name, value);
        if (!held.equals(value)) {
            return variable(name, value);
        }
        moved(name, value);
        return name;
    }

    /** Values by the variables that hold them. */
    Map<String, String> byVariable() {
        return valueByVariable;
    }

    /** Those that can be told from any other word, the longest first. */
    List<String> unmistakable() {
        Set<String> all = new TreeSet<>(others);
        all.addAll(variableByValue.keySet());
        return all.stream().filter(value -> UNMISTAKABLE.matcher(value).matches())
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** A text with a mark in place of every known secret and of everything that is written as one. */
    String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        List<SecretShape> shapes = SecretShape.inProse(text);
        for (int i = shapes.size() - 1; i >= 0; i--) {
            SecretShape shape = shapes.get(i);
            told(text.substring(shape.start(), shape.end()));
            masked.replace(shape.start(), shape.end(), SecretValues.MASK);
        }
        String result = masked.toString();
        for (String value : unmistakable()) {
            result = result.replace(value, SecretValues.MASK);
        }
        return result;
    }
}
