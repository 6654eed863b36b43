package dev.stackwright.model.decision;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Rationale;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives an answer about the product, or takes one back.
 *
 * @param topic what is asked, for example {@code team}
 * @param value the answer, for example {@code python}
 * @param given false to take it back
 * @param only  true where the topic has one answer, so that another one goes
 * @param name  the answer in words, for the history
 */
public record GiveAnswer(String topic, String value, boolean given, boolean only, String name) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Design design = snapshot.design();
        Rationale rationale = design.rationale();
        Set<String> values = new TreeSet<>(given && only ? Set.of() : rationale.answered(topic));
        if (given) {
            values.add(value);
        } else {
            values.remove(value);
        }
        if (values.equals(rationale.answered(topic))) {
            return Outcome.refuse("no-change", given ? "This is answered already." : "This is not answered.", "");
        }
        return new Outcome.Ready(Edit.ofDesign((given ? "Answer: " : "Take back: ") + name,
                design.withRationale(rationale.withAnswer(topic, values))));
    }
}
