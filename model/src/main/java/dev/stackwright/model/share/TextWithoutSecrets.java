package dev.stackwright.model.share;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the secrets out of a compose file: variables for those in values, marks for those in comments. */
final class TextWithoutSecrets {

    private static final String TITLE = "Take secrets from variables";
    /** No value carries more of them one behind another. */
    private static final int MOST_PASSES = 50;

    private final KnownSecrets known;

    TextWithoutSecrets(KnownSecrets known) {
        this.known = known;
    }

    /** One secret of a scalar, by its place in the scalar's value. */
    private record Place(YamlScalar scalar, SecretShape shape) {
    }

    Snapshot of(Snapshot snapshot) {
        Snapshot clean = snapshot;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Snapshot next = pass(clean);
            if (next == clean) {
                break;
            }
            clean = next;
        }
        return outsideOfValues(clean);
    }

    /** The first secret of every scalar at once; a scalar with more of them takes more passes. */
    private Snapshot pass(Snapshot snapshot) {
        List<Place> places = new ArrayList<>();
        snapshot.tree().documents().forEach(document -> document.root().ifPresent(root -> walk(root, "", places)));
        if (places.isEmpty()) {
            return snapshot;
        }
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        for (Place place : places) {
            String value = place.scalar().value();
            String found = value.substring(place.shape().start(), place.shape().end());
            patcher.replaceIn(place.scalar(), new Range(place.shape().start(), place.shape().end()),
                    "${" + variable(place.shape().name(), found) + ":?}");
        }
        return snapshot.apply(Edit.ofText(TITLE, patcher.patch()));
    }

    private String variable(String name, String found) {
        int dash = found.startsWith("${" + name) ? found.indexOf('-') : -1;
        return dash < 0 ? known.variable(name, found)
                : known.variableOfDefault(name, found.substring(dash + 1, found.length() - 1));
    }

    private void walk(YamlNode node, String key, List<Place> places) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                walk(entry.value(), entry.name().orElse(""), places);
            }
        } else if (node instanceof YamlSequence sequence) {
            YamlNode before = sequence;
            for (YamlNode item : sequence.values()) {
                String announced = before instanceof YamlScalar word && SecretShape.announcesSecret(word.value())
                        && (!word.value().equals("-a") || isForRedis(sequence)) ? "PASSWORD" : "";
                walk(item, announced, places);
                before = item;
            }
        } else if (node instanceof YamlScalar scalar) {
            first(scalar, key).ifPresent(shape -> places.add(new Place(scalar, shape)));
        }
    }

    private static boolean isForRedis(YamlSequence words) {
        return words.values().stream().flatMap(word -> word.asScalar().stream())
                .anyMatch(word -> word.value().contains("redis") || word.value().contains("valkey"));
    }

    private Optional<SecretShape> first(YamlScalar scalar, String key) {
        String value = scalar.value();
        if (SecretShape.isSecret(key, value)) {
            return Optional.of(new SecretShape(0, value.length(), SecretShape.asVariable(key)));
        }
        return SecretShape.inValue(value).stream().findFirst().or(() -> known.unmistakable().stream()
                .filter(value::contains).findFirst().map(secret -> new SecretShape(value.indexOf(secret),
                        value.indexOf(secret) + secret.length(), "SECRET")));
    }

    /** Comments, and whatever cannot be read: there a mark does no harm. */
    private Snapshot outsideOfValues(Snapshot snapshot) {
        String text = snapshot.text().text();
        List<Range> values = new ArrayList<>();
        snapshot.tree().documents().forEach(document -> document.root().ifPresent(root -> scalars(root, values)));
        values.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Replacement> changes = new ArrayList<>();
        int at = 0;
        for (Range value : values) {
            mask(text, at, value.start(), changes);
            at = Math.max(at, value.end());
        }
        mask(text, at, text.length(), changes);
        return changes.isEmpty() ? snapshot
                : snapshot.apply(Edit.ofText(TITLE, TextPatch.of(changes.toArray(Replacement[]::new))));
    }

    private void mask(String text, int start, int end, List<Replacement> changes) {
        if (start < end) {
            String part = text.substring(start, end);
            String masked = known.masked(part);
            if (!masked.equals(part)) {
                changes.add(new Replacement(start, end, masked));
            }
        }
    }

    private static void scalars(YamlNode node, List<Range> ranges) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                ranges.add(entry.key().range());
                scalars(entry.value(), ranges);
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> scalars(item, ranges));
        } else {
            ranges.add(node.range());
        }
    }
}
