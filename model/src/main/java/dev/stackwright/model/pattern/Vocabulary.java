package dev.stackwright.model.pattern;

import dev.stackwright.model.catalog.ServiceRole;
import dev.stackwright.model.catalog.ServiceRole.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which roles words and products stand for. */
final class Vocabulary {

    private final List<ServiceRole> roles;
    private final Map<String, List<String>> byProduct = new HashMap<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    Vocabulary(List<ServiceRole> roles) {
        this.roles = List.copyOf(roles);
        for (ServiceRole role : roles) {
            role.products().forEach(name -> byProduct.computeIfAbsent(name, key -> new ArrayList<>()).add(role.id()));
            role.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(role.id()));
        }
    }

    /** The roles a recognised image plays. */
    List<String> ofProduct(String name) {
        return byProduct.getOrDefault(name, List.of());
    }

    /** The roles the last word of a name stands for that stands for any; none where no word does. */
    List<String> inName(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        for (int i = words.size() - 1; i >= 0; i--) {
            List<String> pair = i == 0 ? List.of() : rolesOf(words.get(i - 1) + "-" + words.get(i));
            List<String> found = pair.isEmpty() ? rolesOf(words.get(i)) : pair;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A number behind a word counts services, as in {@code kafka2}. */
    private List<String> rolesOf(String word) {
        List<String> exact = byWord.getOrDefault(word, List.of());
        return exact.isEmpty() ? byWord.getOrDefault(word.replaceAll("\\d+$", ""), List.of()) : exact;
    }

    /** The roles a sign gives away. */
    List<String> ofSign(Sign sign) {
        return roles.stream().filter(role -> role.sign().filter(sign::equals).isPresent()).map(ServiceRole::id)
                .toList();
    }

    /** The roles that a variable names outside of the stack. */
    List<String> ofVariable(String variable) {
        List<String> words = List.of(variable.toUpperCase(Locale.ROOT).split("_"));
        return roles.stream().filter(role -> role.variables().stream().anyMatch(words::contains))
                .map(ServiceRole::id).toList();
    }
}
