package dev.stackwright.model.decision;

import dev.stackwright.model.design.Decision;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers decisions are known by. A number that is given stays; decisions of files that know no numbers count by
 * their day, then by their id, behind those that have one. Where two have the same number, as after a merge of two
 * branches, the elder keeps it.
 */
public final class DecisionNumbers {

    private static final Comparator<Map.Entry<String, Decision>> ELDEST_FIRST =
            Comparator.comparing((Map.Entry<String, Decision> entry) -> entry.getValue().date())
                    .thenComparing(Map.Entry::getKey);

    private DecisionNumbers() {
    }

    /** The number of each decision, by its id; each is different, the first is 1. */
    public static SortedMap<String, Integer> of(Map<String, Decision> decisions) {
        List<Map.Entry<String, Decision>> inOrder = decisions.entrySet().stream().sorted(ELDEST_FIRST).toList();
        SortedMap<String, Integer> numbers = new TreeMap<>();
        Set<Integer> given = new HashSet<>();
        inOrder.forEach(entry -> entry.getValue().trail().number().filter(given::add)
                .ifPresent(number -> numbers.put(entry.getKey(), number)));
        int highest = given.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Map.Entry<String, Decision> entry : inOrder) {
            if (!numbers.containsKey(entry.getKey())) {
                numbers.put(entry.getKey(), ++highest);
            }
        }
        return numbers;
    }

    /** The decisions, each with its number. */
    static SortedMap<String, Decision> given(Map<String, Decision> decisions) {
        SortedMap<String, Integer> numbers = of(decisions);
        SortedMap<String, Decision> numbered = new TreeMap<>(decisions);
        numbered.replaceAll((id, decision) -> decision.withTrail(decision.trail().withNumber(numbers.get(id))));
        return numbered;
    }

    /** Ids in the order of their numbers. */
    public static List<String> inOrder(Map<String, Decision> decisions) {
        return of(decisions).entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }
}
