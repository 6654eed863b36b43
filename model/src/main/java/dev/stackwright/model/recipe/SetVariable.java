package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.text.TextPatch;
import java.util.Optional;

/**
 * Gives a variable a value in a file of variables, quoted so that Docker Compose reads it back as it is. Only the line
 * of the variable changes.
 *
 * @param file  the file of variables; it is open
 * @param value empty to take the variable out of the file
 */
public record SetVariable(FileKey file, String variable, Optional<String> value) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!VariableFile.isName(variable)) {
            return Refusals.badVariable(variable);
        }
        if (value.filter(text -> text.indexOf('\0') >= 0).isPresent()) {
            return Outcome.refuse("bad-value", "A value cannot hold the character NUL.", "Leave it out.");
        }
        VariableFile variables = VariableFile.of(snapshot.text(file));
        Optional<TextPatch> patch = value.map(text -> variables.setting(variable, text))
                .orElseGet(() -> variables.removing(variable));
        if (patch.isEmpty()) {
            return Refusals.brokenVariables();
        }
        if (snapshot.text(file).apply(patch.get()).equals(snapshot.text(file))) {
            return Refusals.noChange();
        }
        return new Outcome.Ready(Edit.ofText((value.isPresent() ? "Set " : "Remove ") + variable + " in .env", file,
                patch.get()));
    }
}
