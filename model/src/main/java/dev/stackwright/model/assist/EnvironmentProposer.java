package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes the variables a service gets: those its image asks for, and how it reaches the services it depends on. A
 * secret is never proposed as a value, only as a variable from outside.
 */
final class EnvironmentProposer implements Proposer {

    private record Offer(String value, String detail) {
    }

    private final Technologies technologies;

    EnvironmentProposer(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        boolean isKey = asked.place().role() == Role.KEY && asked.isAt("services", "*", "environment");
        boolean isItem = asked.place().role() == Role.ITEM && asked.isAt("services", "*", "environment", "#");
        if (!isKey && !isItem) {
            return Stream.empty();
        }
        Map<String, Offer> offers = new TreeMap<>();
        asked.serviceRead().ifPresent(service -> {
            connections(service, asked, offers);
            technology(service).ifPresent(known -> known.environmentFor(service.name()).forEach((name, value) ->
                    offers.put(name, new Offer(value, known.name()))));
        });
        Set<String> there = asked.serviceRead().map(service -> service.environment().stream()
                .map(EnvironmentEntry::name).collect(Collectors.toSet())).orElse(Set.of());
        return offers.entrySet().stream().filter(offer -> !there.contains(offer.getKey()))
                .map(offer -> proposal(offer.getKey(), offer.getValue(), isKey, asked));
    }

    private void connections(Service service, Asked asked, Map<String, Offer> offers) {
        for (String other : service.waitsFor()) {
            asked.files().map((ComposeFile file) -> file.service(other)).flatMap(Optional::stream).findFirst()
                    .flatMap(this::technology).flatMap(Technology::connection).ifPresent(connection -> offers.put(
                            connection.name(), new Offer(connection.valueFor(other), "reaches " + other)));
        }
    }

    private Optional<Technology> technology(Service service) {
        return service.image().map(TextValue::resolved).flatMap(technologies::byImage);
    }

    private static Proposal proposal(String name, Offer offer, boolean isKey, Asked asked) {
        boolean hasColon = asked.text().text().startsWith(":", asked.place().token().end());
        String text = !isKey ? name + "=" + offer.value() : hasColon ? name : name + ": " + quoted(offer.value());
        return new Proposal(Proposal.Kind.VARIABLE, name, offer.detail(), "",
                Insertion.of(text));
    }

    /** A value that YAML would read as something else than a text, or not at all, needs quotes. */
    private static String quoted(String value) {
        boolean isPlain = value.matches("[A-Za-z/$][^#\"'\\[\\]]*") && !value.contains(": ") && !value.endsWith(":")
                && !Set.of("true", "false", "yes", "no", "on", "off", "null").contains(value);
        return isPlain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
