package dev.stackwright.rendering.handoff;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.VariableFile;
import java.util.List;
import java.util.SortedMap;

/** Writes {@code .env.example}: every variable with its default and where it is used; secrets without a value. */
public final class EnvExample {

    private static final String NEWLINE = "\n";

    private EnvExample() {
    }

    /**
     * @param fileName name of the compose file, for the first line
     * @param further  what further files of the project say, by their names
     */
    public static String of(Snapshot snapshot, String fileName, SortedMap<String, Snapshot> further) {
        List<StackVariable> variables = StackVariables.in(snapshot, further);
        if (variables.isEmpty()) {
            return "# " + fileName + " uses no variables." + NEWLINE;
        }
        StringBuilder text = new StringBuilder("# The variables of " + fileName
                + ". Copy this file to .env and fill in what has no value." + NEWLINE);
        for (StackVariable variable : variables) {
            text.append(NEWLINE);
            variable.note().meaning().ifPresent(meaning -> comment(text, meaning));
            comment(text, (variable.isSecret() ? "Secret. " : "") + need(variable));
            comment(text, "Used by " + String.join(", ", variable.uses().stream().map(Object::toString).toList()));
            text.append(assignment(variable)).append(NEWLINE);
        }
        return text.toString();
    }

    private static void comment(StringBuilder text, String line) {
        text.append("# ").append(line.replaceAll("\\R", " ")).append(NEWLINE);
    }

    private static String need(StackVariable variable) {
        if (variable.required()) {
            return "Required: the stack does not start without it.";
        }
        if (!variable.defaults().isEmpty() && variable.isSecret()) {
            return "Optional; the file has a default, which everybody can read.";
        }
        if (variable.defaults().size() > 1) {
            return "Optional; its places have different defaults: " + String.join(", ", variable.defaults()) + ".";
        }
        if (!variable.defaults().isEmpty()) {
            return "Optional; the file's default is " + variable.defaults().get(0) + ".";
        }
        return variable.optional() ? "Optional; it matters only whether it is set." : "Empty where it is not set.";
    }

    /** What would change the stack merely by being set stays a comment. */
    private static String assignment(StackVariable variable) {
        boolean setMatters = variable.optional() || variable.defaults().size() > 1
                || variable.defaults().stream().anyMatch(text -> text.indexOf('$') >= 0);
        String value = variable.plainDefault().map(VariableFile::quoted).orElse("");
        return (setMatters && !variable.required() ? "# " : "") + variable.name() + "=" + value;
    }
}
