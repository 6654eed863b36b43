package dev.stackwright.model.law;

import java.util.List;
import java.util.regex.Pattern;

/** Whether two texts differ in nothing but one name. */
final class RenamedLines {

    private RenamedLines() {
    }

    static boolean differOnlyInTheName(List<String> before, List<String> after, List<Place> places) {
        Place.NameOf name = places.stream().filter(Place.NameOf.class::isInstance).map(Place.NameOf.class::cast)
                .findFirst().orElseThrow();
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i)) && !isRenamed(before.get(i), after.get(i), name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRenamed(String before, String after, Place.NameOf name) {
        String either = "(?:" + Pattern.quote(name.from()) + "|" + Pattern.quote(name.to()) + ")";
        StringBuilder pattern = new StringBuilder();
        for (String part : before.split(Pattern.quote(name.from()), -1)) {
            pattern.append(pattern.length() == 0 ? "" : either).append(Pattern.quote(part));
        }
        return after.matches(pattern.toString());
    }
}
