package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.Proposal.Insertion;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.reference.ComposeReference;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes names of the project where one thing names another. */
final class NameProposer implements Proposer {

    private static final Set<String> SECTIONS = Set.of("networks", "volumes", "secrets", "configs", "models");

    private final ComposeReference reference;

    NameProposer(ComposeReference reference) {
        this.reference = reference;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        return section(asked).map(section -> names(asked, section)).orElse(Stream.empty());
    }

    /** The section whose names are meant. */
    private static Optional<String> section(Asked asked) {
        boolean isKey = asked.place().role() == Role.KEY;
        if (isKey && asked.isAt("services", "*", "depends_on")
                || asked.isAt("services", "*", "depends_on", "#") || asked.isAt("services", "*", "links", "#")
                || asked.isAt("services", "*", "volumes_from", "#") || asked.isAt("services", "*", "extends")
                || asked.isAt("services", "*", "extends", "service")) {
            return Optional.of("services");
        }
        if (asked.isAt("services", "*", "profiles", "#")) {
            return Optional.of("profiles");
        }
        return SECTIONS.stream().filter(section -> isKey && asked.isAt("services", "*", section)
                || asked.isAt("services", "*", section, "#") || asked.isAt("services", "*", section, "#", "source")
                || asked.isAt("services", "*", "build", section, "#")).findFirst();
    }

    private Stream<Proposal> names(Asked asked, String section) {
        Set<String> there = asked.place().role() == Role.KEY ? asked.keysBeside() : Set.of();
        return switch (section) {
            case "services" -> services(asked).filter(name -> !there.contains(name))
                    .map(name -> proposal(asked, name, "service " + image(asked.file(), name)));
            case "profiles" -> asked.file().services().stream().flatMap(service -> service.profiles().stream())
                    .map(TextValue::raw).distinct().map(name -> proposal(asked, name, "profile"));
            default -> asked.file().elements(section).stream().map(NamedElement::name)
                    .filter(name -> !there.contains(name))
                    .map(name -> proposal(asked, name, section.substring(0, section.length() - 1)));
        };
    }

    private static Stream<String> services(Asked asked) {
        Set<String> names = new TreeSet<>(asked.snapshot().foreign().services().keySet());
        names.addAll(asked.file().serviceNames());
        asked.service().ifPresent(names::remove);
        return names.stream();
    }

    private static String image(ComposeFile file, String service) {
        return file.service(service).flatMap(found -> found.image()).map(TextValue::raw).orElse("");
    }

    private Proposal proposal(Asked asked, String name, String detail) {
        CaretPlace place = asked.place();
        Insertion insertion = Insertion.of(name);
        if (place.role() == Role.KEY) {
            insertion = reference.shapeAt(place.path()).flatMap(shape -> shape.mapping().entries())
                    .map(reference::shape)
                    .map(value -> AttributeProposer.KeyText.of(name, value, reference, asked))
                    .orElse(Insertion.of(name + ":"));
        } else if (asked.isAt("services", "*", "volumes", "#")) {
            insertion = Insertion.of(name + ":");
        }
        return new Proposal(Proposal.Kind.NAME, name, detail.strip(), "", insertion);
    }
}
