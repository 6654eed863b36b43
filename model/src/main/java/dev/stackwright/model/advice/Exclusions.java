package dev.stackwright.model.advice;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Cloud;
import dev.stackwright.model.catalog.ManagedService;
import dev.stackwright.model.catalog.Substitutes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What cannot be used at all: services that cannot go where the stack has to go. */
final class Exclusions {

    private static final String DEPLOYMENT = "deployment";
    private static final String CLOUD = "cloud:";

    private final Catalog catalog;
    private final List<Answer> answers;

    Exclusions(Catalog catalog, List<Answer> answers) {
        this.catalog = catalog;
        this.answers = answers;
    }

    /** Why the entry cannot be used under these answers; empty where it can. */
    Optional<String> of(CatalogEntry entry, Set<String> given) {
        return Substitutes.of(entry).flatMap(substitutes -> byDeployment(entry, substitutes, given))
                .or(() -> byCloud(entry, given));
    }

    private Optional<String> byDeployment(CatalogEntry entry, Substitutes substitutes, Set<String> given) {
        return answers.stream().filter(answer -> answer.topic().equals(DEPLOYMENT) && given.contains(answer.id()))
                .filter(answer -> !substitutes.canFollow(answer.value())).findFirst()
                .map(answer -> entry.name() + " does not exist where the stack has to run: " + lowered(answer.meaning())
                        + standIns(substitutes));
    }

    private static String lowered(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String standIns(Substitutes substitutes) {
        String names = catalog.standIns(substitutes).stream().map(CatalogEntry::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " In its place: " + names + ".";
    }

    private static Optional<String> byCloud(CatalogEntry entry, Set<String> given) {
        List<Cloud> chosen = Arrays.stream(Cloud.values())
                .filter(cloud -> given.contains(CLOUD + cloud.name().toLowerCase(Locale.ROOT))).toList();
        if (entry instanceof ManagedService service && !chosen.isEmpty()
                && !(chosen.size() == 1 && chosen.contains(service.cloud()))) {
            return Optional.of(entry.name() + " exists on " + service.cloud().label()
                    + " only, and the stack has to run on "
                    + chosen.stream().map(Cloud::label).collect(Collectors.joining(" and ")) + ".");
        }
        return Optional.empty();
    }
}
