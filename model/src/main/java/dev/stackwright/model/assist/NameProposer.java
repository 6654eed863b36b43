package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.reference.ComposeReference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proposes names of the project where one thing names another, also those that other files of it define. */
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
                || isExtended(asked)) {
            return Optional.of("services");
        }
        if (asked.isAt("services", "*", "profiles", "#")) {
            return Optional.of("profiles");
        }
        if (isKey && asked.isAt("services")) {
            return Optional.of("elsewhere");
        }
        return SECTIONS.stream().filter(section -> isKey && asked.isAt("services", "*", section)
                || asked.isAt("services", "*", section, "#") || asked.isAt("services", "*", section, "#", "source")
                || asked.isAt("services", "*", "build", section, "#")
                || asked.isAt("services", "*", "build", section, "#", "source")).findFirst();
    }

    private static boolean isExtended(Asked asked) {
        return asked.isAt("services", "*", "extends", "service");
    }

    /** True where another file has to be read first, which may be slow. */
    static boolean readsFile(Asked asked) {
        return isExtended(asked) && file(asked).isPresent();
    }

    /** The file of which a service is extended. */
    private static Optional<String> file(Asked asked) {
        return asked.serviceRead().flatMap(service -> service.attribute("extends", "file"))
                .flatMap(Attribute::text).map(TextValue::raw);
    }

    private Stream<Proposal> names(Asked asked, String section) {
        Set<String> there = asked.place().role() == Role.KEY ? asked.keysBeside() : Set.of();
        Map<String, String> known = switch (section) {
            case "services" -> services(asked);
            case "profiles" -> profiles(asked);
            case "elsewhere" -> elsewhere(asked);
            default -> elements(asked, section);
        };
        return known.entrySet().stream().filter(name -> !there.contains(name.getKey()))
                .map(name -> proposal(asked, name.getKey(), name.getValue()));
    }

    private static Map<String, String> services(Asked asked) {
        Optional<String> extended = isExtended(asked) ? file(asked) : Optional.empty();
        Map<String, String> names = new TreeMap<>();
        if (extended.isPresent()) {
            asked.around().compose(extended.get()).ifPresent(file -> file.services()
                    .forEach(service -> names.put(service.name(), described(service, extended.get()))));
            return names;
        }
        asked.snapshot().foreign().services().forEach((name, place) -> names.put(name, "service in " + place.name()));
        names.putAll(elsewhere(asked));
        asked.file().services().forEach(service -> names.put(service.name(), described(service, "")));
        asked.service().ifPresent(names::remove);
        return names;
    }

    /** Services that another file of the project defines. */
    private static Map<String, String> elsewhere(Asked asked) {
        Map<String, String> names = new TreeMap<>();
        asked.around().others().forEach(file -> file.compose().services()
                .forEach(service -> names.putIfAbsent(service.name(), described(service, file.name()))));
        return names;
    }

    private static String described(Service service, String file) {
        String image = service.image().map(TextValue::raw).map(text -> " " + text).orElse("");
        return "service" + image + (file.isEmpty() ? "" : " in " + file);
    }

    private static Map<String, String> profiles(Asked asked) {
        Map<String, String> names = new TreeMap<>();
        asked.files().map(ComposeFile::services).flatMap(services -> services.stream())
                .flatMap(service -> service.profiles().stream()).map(TextValue::raw)
                .forEach(name -> names.put(name, "profile"));
        return names;
    }

    private static Map<String, String> elements(Asked asked, String section) {
        String kind = section.substring(0, section.length() - 1);
        Map<String, String> names = new LinkedHashMap<>();
        asked.file().elements(section).stream().map(NamedElement::name).forEach(name -> names.put(name, kind));
        asked.around().others().forEach(file -> file.compose().elements(section).stream()
                .sorted(Comparator.comparing(NamedElement::name))
                .forEach(element -> names.putIfAbsent(element.name(), kind + " in " + file.name())));
        return names;
    }

    private Proposal proposal(Asked asked, String name, String detail) {
        CaretPlace place = asked.place();
        Insertion insertion = Insertion.of(name);
        if (place.role() == Role.KEY) {
            insertion = reference.shapeAt(place.path()).flatMap(shape -> shape.mapping().entries())
                    .map(reference::shape).map(value -> new KeyText(reference, asked).of(name, value))
                    .orElse(Insertion.of(name + ":"));
        } else if (asked.isAt("services", "*", "volumes", "#")) {
            insertion = Insertion.of(name + ":");
        }
        return new Proposal(Proposal.Kind.NAME, name, detail, "", insertion);
    }
}
