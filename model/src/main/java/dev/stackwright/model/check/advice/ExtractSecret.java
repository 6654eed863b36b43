package dev.stackwright.model.check.advice;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a literal secret out of the file and puts a required variable in its place, everywhere it is the same
 * secret. The variable's value has to be set afterwards; the file no longer knows it.
 *
 * @param variable the variable that takes its place
 * @param secrets  the places
 */
record ExtractSecret(String variable, List<Secret> secrets) implements Recipe {

    ExtractSecret {
        secrets = List.copyOf(secrets);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Map<Integer, List<Secret>> byScalar = new LinkedHashMap<>();
        for (Service service : snapshot.compose().services()) {
            for (Secret found : Secret.in(service)) {
                if (secrets.stream().anyMatch(found::isSame)) {
                    byScalar.computeIfAbsent(found.entry().node().start(), start -> new ArrayList<>()).add(found);
                }
            }
        }
        if (byScalar.isEmpty()) {
            return Outcome.refuse("no-such-secret", "The secret is no longer in the file.", "Run the checks again.");
        }
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        byScalar.values().forEach(found -> patcher.setScalar(found.get(0).entry().node(), Fresh.text(without(found))));
        return new Outcome.Ready(Edit.ofText("Take " + variable + " from a variable", patcher.patch()));
    }

    private String without(List<Secret> found) {
        YamlScalar scalar = found.get(0).entry().node();
        int shift = found.get(0).entry().valueOffset();
        StringBuilder value = new StringBuilder(scalar.value());
        found.stream().sorted(Comparator.comparingInt(Secret::start).reversed())
                .map(secret -> new int[] {secret.start() + shift, secret.end() + shift})
                .filter(place -> !value.substring(place[0], place[1]).startsWith("${"))
                .forEach(place -> value.replace(place[0], place[1], "${" + variable + ":?}"));
        return value.toString();
    }
}
