package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places that want attention: what the last findings said, moved along with the text until new ones come,
 * and what cannot be read as YAML now.
 */
final class Marks {

    private Snapshot snapshot;
    private List<EditorMark> findings = List.of();
    private List<EditorMark> all = List.of();
    /** The text the findings speak of, which may be one this does not know of yet. */
    private long found = -1;

    Marks(Snapshot snapshot) {
        this.snapshot = snapshot;
        collect();
    }

    /**
     * Takes up new findings.
     *
     * @param revision the one of the project they speak of
     * @return false when they are those shown already
     */
    boolean show(List<EditorMark> marks, long revision) {
        found = revision;
        if (findings.equals(marks)) {
            return false;
        }
        findings = List.copyOf(marks);
        collect();
        return true;
    }

    void changed(Change change) {
        snapshot = change.after();
        if (change.patch().isEmpty()) {
            return;
        }
        if (found < snapshot.revision()) {
            findings = findings.stream().map(mark -> mark.after(change.patch())).toList();
        }
        collect();
    }

    /** The marks by the zero-based line they begin in. */
    Map<Integer, List<EditorMark>> byLine() {
        TextDocument text = snapshot.text();
        Map<Integer, List<EditorMark>> lines = new TreeMap<>();
        for (EditorMark mark : all) {
            int line = text.lineOf(Math.min(mark.range().start(), text.length()));
            lines.computeIfAbsent(line, key -> new ArrayList<>()).add(mark);
        }
        return lines;
    }

    /** The marks whose underlined place holds the offset. */
    List<EditorMark> at(int offset) {
        return all.stream().filter(mark -> {
            Range place = underlined(mark.range());
            return offset >= place.start() && offset < place.end();
        }).toList();
    }

    /** The underlines that may show in the stretch, the lightest first. */
    List<Decoration> in(Range stretch) {
        List<Decoration> found = new ArrayList<>();
        for (int weight = Severity.values().length - 1; weight >= 0; weight--) {
            for (EditorMark mark : all) {
                if (mark.severity().ordinal() == weight && stretch.touches(mark.range().start())) {
                    found.add(new Decoration(underlined(mark.range()), styleClass(mark.severity())));
                }
            }
        }
        return found;
    }

    static String styleClass(Severity severity) {
        return "mark-" + severity.id();
    }

    private void collect() {
        List<EditorMark> marks = new ArrayList<>(findings);
        snapshot.tree().problems().stream().distinct()
                .filter(problem -> findings.stream().noneMatch(mark -> says(mark, problem)))
                .map(problem -> new EditorMark(problem.range(), Severity.ERROR,
                        problem.message() + "\n" + problem.remedy()))
                .forEach(marks::add);
        all = List.copyOf(marks);
    }

    private static boolean says(EditorMark mark, YamlProblem problem) {
        return mark.range().equals(problem.range()) && mark.message().startsWith(problem.message());
    }

    /** The part of a place that is underlined: its first line; all of the line's text where the place is empty. */
    private Range underlined(Range range) {
        TextDocument text = snapshot.text();
        int line = text.lineOf(Math.min(range.start(), text.length()));
        int lineEnd = text.lineEnd(line);
        int start = Math.min(range.start(), lineEnd);
        int end = Math.min(range.end(), lineEnd);
        if (start < end) {
            return new Range(start, end);
        }
        int content = text.lineStart(line);
        while (content < lineEnd && Character.isWhitespace(text.text().charAt(content))) {
            content++;
        }
        return new Range(content, lineEnd);
    }
}
