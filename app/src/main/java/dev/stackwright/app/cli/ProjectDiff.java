package dev.stackwright.app.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Opening;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What saving would change, as a unified diff that {@code patch} and {@code git apply} take: a carriage return
 * is part of its line, and a missing last line ending is marked.
 */
final class ProjectDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private final Opening.Opened before;
    private final Snapshot after;

    ProjectDiff(Opening.Opened before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Snapshot old = before.snapshot();
        append(text, before.file().compose(), content(old), content(after));
        if (!after.design().equals(old.design()) && before.file().designProblem().isEmpty()) {
            append(text, before.file().design(), written(old.design()), written(after.design()));
        }
        return text.toString();
    }

    private static String content(Snapshot snapshot) {
        return new String(snapshot.text().encode(), StandardCharsets.UTF_8);
    }

    private static String written(Design design) {
        return design.equals(Design.EMPTY) ? "" : DesignStore.write(design);
    }

    private static void append(StringBuilder text, Path file, String before, String after) {
        String name = file.isAbsolute() ? file.toString().substring(1) : file.normalize().toString();
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old,
                DiffUtils.diff(old, lines(after)), CONTEXT);
        diff.forEach(line -> text.append(line).append('\n'));
    }

    /** Lines without their line feeds; the last one says when it has none. */
    private static List<String> lines(String content) {
        if (content.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Arrays.asList(content.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_NEWLINE);
        }
        return lines;
    }
}
