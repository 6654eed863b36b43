package dev.stackwright.model.reference;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.reference.Misfit.Kind;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the items of a list fit together. */
final class ListFit {

    /** What an item says; a number and a text of the same characters are two. */
    private record Said(Form form, String value) {
    }

    private ListFit() {
    }

    static List<Misfit> misfits(YamlSequence list, Place place) {
        List<Misfit> misfits = new ArrayList<>();
        if (place.shape().list().unique()) {
            repeated(list, place, misfits);
        }
        wrongFirst(list, place).ifPresent(misfits::add);
        return misfits;
    }

    private static void repeated(YamlSequence list, Place place, List<Misfit> misfits) {
        Set<Said> seen = new HashSet<>();
        for (YamlNode item : list.values()) {
            item.asScalar().filter(scalar -> !seen.add(said(scalar))).ifPresent(scalar -> misfits.add(Misfits.at(
                    Kind.LISTED_TWICE, item.range(), place, "'" + scalar.value() + "' stands twice in "
                    + place.words() + ".", "Remove one of the two.")));
        }
    }

    private static Said said(YamlScalar scalar) {
        return new Said(ScalarForm.of(scalar), Interpolation.withDefaults(scalar.value()));
    }

    private static Optional<Misfit> wrongFirst(YamlSequence list, Place place) {
        List<String> allowed = place.shape().list().first();
        if (allowed.isEmpty() || list.items().isEmpty()) {
            return Optional.empty();
        }
        return list.items().get(0).value().asScalar()
                .filter(first -> first.value().indexOf('$') < 0 && !allowed.contains(first.value()))
                .map(first -> Misfits.at(Kind.VALUE_NOT_ALLOWED, first.contentRange(), place, place.words()
                        + " begins with '" + first.value() + "'.",
                        "Begin it with " + String.join(", ", allowed) + "."));
    }
}
