package dev.stackwright.model.brief;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.design.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the choices of a design say, in words that answer a field of the brief.
 *
 * @param catalog calls the answers what people call them
 */
record ChosenWords(Choices choices, ChoiceCatalog catalog) {

    private static final int MINUTES_OF_HOUR = 60;

    /**
     * The answer of a choice; empty while it is not made.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    Optional<String> of(String choice) {
        return switch (choice) {
            case "tenancy" -> choices.tenancy().map(id -> Stream.concat(Stream.of(named(catalog.tenancy(id), id)),
                    choices.isolation().map(kept -> named(catalog.isolation(kept), kept)).stream())
                    .collect(Collectors.joining(", ")));
            case "deploymentModels" -> inOrder(catalog.deploymentModels().stream().map(DeploymentModel::option).toList(),
                    choices.deploymentModelIds());
            case "compliance" -> inOrder(catalog.compliance(), choices.complianceIds());
            case "sla" -> choices.sla().map(id -> named(catalog.slaTarget(id).map(SlaTarget::option), id));
            case "regions" -> said(choices.regionSet().stream().map(ChosenWords::words).sorted());
            case "recovery" -> recovery(choices.recovery());
            default -> throw new IllegalArgumentException("no choice " + choice);
        };
    }

    private static String named(Optional<ChoiceOption> option, String id) {
        return option.map(ChoiceOption::name).orElse(id);
    }

    private static Optional<String> inOrder(List<ChoiceOption> options, Set<String> ids) {
        Stream<String> known = options.stream().filter(option -> ids.contains(option.id())).map(ChoiceOption::name);
        Stream<String> unknown = ids.stream()
                .filter(id -> options.stream().noneMatch(option -> option.id().equals(id))).sorted();
        return said(Stream.concat(known, unknown));
    }

    private static String words(Region region) {
        return region.cloud() + region.name().map(name -> " " + name).orElse("");
    }

    private static Optional<String> said(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }

    private static Optional<String> recovery(Recovery recovery) {
        return recovery.timeObjective().flatMap(time -> recovery.pointObjective()
                .map(point -> "RTO " + inWords(time) + ", RPO " + inWords(point)));
    }

    private static String inWords(int minutes) {
        return minutes % MINUTES_OF_HOUR == 0 && minutes > 0 ? minutes / MINUTES_OF_HOUR + " h" : minutes + " min";
    }
}
