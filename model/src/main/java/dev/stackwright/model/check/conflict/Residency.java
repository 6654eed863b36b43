package dev.stackwright.model.check.conflict;

import dev.stackwright.model.catalog.KnownRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where data has to stay: the European Union, the European Economic Area, or countries.
 *
 * @param places codes of the places: {@code EU}, {@code EEA}, or an ISO 3166-1 code
 */
record Residency(Set<String> places) {

    private static final Map<String, String> CODES = codes();

    /** Several places stand with commas, slashes or a word between; empty where one of them is not known. */
    static Optional<Residency> of(String text) {
        List<Optional<String>> codes = Stream.of(text.strip().split("\\s*[,;/+]\\s*|\\s+(?:or|and)\\s+"))
                .map(Residency::code).toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Residency(Set.copyOf(codes.stream().map(Optional::get).toList())))
                : Optional.empty();
    }

    /** Codes by the names people write, in lower case. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.of("european union", "EU", "eu", "EU", "eea", "EEA",
                "european economic area", "EEA", "uk", "GB", "usa", "US", "great britain", "GB"));
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }

    private static Optional<String> code(String place) {
        return Optional.ofNullable(CODES.get(place.toLowerCase(Locale.ROOT)));
    }

    boolean allows(KnownRegion region) {
        return places.contains(region.country()) || places.contains("EU") && region.jurisdiction().equals("EU")
                || places.contains("EEA") && region.isInEea();
    }
}
