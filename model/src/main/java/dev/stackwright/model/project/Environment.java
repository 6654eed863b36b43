package dev.stackwright.model.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Variables with their values. What is added first wins. */
final class Environment {

    private final Map<String, Optional<String>> values = new HashMap<>();

    static Environment of(Map<String, String> variables) {
        Environment environment = new Environment();
        variables.forEach((name, value) -> environment.values.put(name, Optional.of(value)));
        return environment;
    }

    Environment copy() {
        Environment copy = new Environment();
        copy.values.putAll(values);
        return copy;
    }

    Optional<String> get(String name) {
        return values.getOrDefault(name, Optional.empty());
    }

    void addAllAbsent(Environment others) {
        others.values.forEach(values::putIfAbsent);
    }

    void addIfAbsent(String name, String value) {
        values.putIfAbsent(name, Optional.of(value));
    }
}
