package dev.stackwright.model.reference;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.reference.Misfit.Cure;
import dev.stackwright.model.reference.Misfit.Kind;
import dev.stackwright.model.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key that is no attribute where it stands: says what was meant, or where it belongs. */
record UnknownKey(ComposeReference reference, ComposeFile file, YamlMapping mapping, Place place) {

    Misfit misfit(Attribute attribute) {
        String name = attribute.name();
        Optional<String> home = isLostService(attribute)
                ? Optional.of("It looks like a service: move it below services.") : home(name);
        Optional<String> meant = home.isPresent() ? Optional.empty() : meant(attribute);
        Optional<String> remedy = home.or(() -> meant.map(other -> "Did you mean " + other + "?"));
        Optional<Cure> cure = meant.filter(other -> place.isOwn()).map(other -> new Cure.Rename(pathTo(name), other));
        String message = place.isTop() ? "There is no section " + name + " in a compose file."
                : place.words() + " has no attribute " + name + ".";
        return new Misfit(place.isTop() ? Kind.UNKNOWN_SECTION : Kind.UNKNOWN_ATTRIBUTE, place.element(),
                attribute.entry().key().range(), message, remedy, cure);
    }

    private boolean isLostService(Attribute attribute) {
        return place.isTop() && (file.attribute(attribute.value(), "image").isPresent()
                || file.attribute(attribute.value(), "build").isPresent());
    }

    private List<String> pathTo(String name) {
        List<String> path = new ArrayList<>(place.path());
        path.add(name);
        return path;
    }

    /** What a merge key brings along may be written all the same: it takes its place. */
    private Optional<String> meant(Attribute attribute) {
        boolean isWrittenHere = attribute.origin().through().isEmpty();
        List<String> free = place.shape().mapping().attributes().keySet().stream()
                .filter(other -> isWrittenHere ? mapping.entry(other).isEmpty()
                        : file.attribute(mapping, other).isEmpty()).toList();
        return NearName.of(attribute.name(), free);
    }

    /** The place above or right below that has such an attribute. */
    private Optional<String> home(String name) {
        for (Place above = place.above(); above != null; above = above.above()) {
            if (above.shape().mapping().attributes().containsKey(name)) {
                return Optional.of(above.isTop() ? name + " belongs at the top level of the file."
                        : name + " belongs into " + above.words() + ".");
            }
        }
        List<KnownAttribute> below = reference.holdersBelow(place.shape(), name);
        return below.isEmpty() ? Optional.empty() : Optional.of(name + " belongs below "
                + String.join(" or ", below.stream().map(KnownAttribute::name).toList()) + ".");
    }
}
