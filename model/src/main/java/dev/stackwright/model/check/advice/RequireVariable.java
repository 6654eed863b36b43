package dev.stackwright.model.check.advice;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the default away from a variable in all environment values, so that it has to be set. */
record RequireVariable(String variable) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        Set<Integer> done = new HashSet<>();
        for (Service service : snapshot.compose().services()) {
            for (EnvironmentEntry entry : service.environment()) {
                String before = entry.node().value();
                String after = required(before);
                if (!after.equals(before) && done.add(entry.node().start())) {
                    patcher.setScalar(entry.node(), Fresh.text(after));
                }
            }
        }
        return patcher.patch().isEmpty()
                ? Outcome.refuse("no-default", variable + " has no default in the environment of a service.", "")
                : new Outcome.Ready(Edit.ofText("Require " + variable, patcher.patch()));
    }

    private String required(String text) {
        StringBuilder out = new StringBuilder(text);
        List<Interpolation.Variable> found = Interpolation.variablesIn(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Interpolation.Variable use = found.get(i);
            if (use.name().equals(variable) && use.defaultValue().isPresent()) {
                out.replace(use.start(), use.end(), "${" + variable + ":?}");
            }
        }
        return out.toString();
    }
}
