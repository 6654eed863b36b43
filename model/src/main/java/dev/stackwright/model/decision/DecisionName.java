package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a decision by what people call it. */
public final class DecisionName {

    private DecisionName() {
    }

    /** @return the id for an id, a number such as 3 or 0003, or a title that only one has; empty for anything else */
    public static Optional<String> of(String word, Map<String, Decision> decisions) {
        if (decisions.containsKey(word)) {
            return Optional.of(word);
        }
        if (word.matches("\\d{1,7}")) {
            int number = Integer.parseInt(word);
            return DecisionNumbers.of(decisions).entrySet().stream().filter(entry -> entry.getValue() == number)
                    .map(Map.Entry::getKey).findFirst();
        }
        List<String> titled = decisions.entrySet().stream()
                .filter(entry -> entry.getValue().title().equalsIgnoreCase(word.strip())).map(Map.Entry::getKey)
                .toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }
}
