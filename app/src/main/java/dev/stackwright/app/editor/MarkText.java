package dev.stackwright.app.editor;

import java.util.List;
import java.util.stream.Collectors;

/** What marks say, as one text for a tooltip. */
final class MarkText {

    private MarkText() {
    }

    static String of(List<EditorMark> marks) {
        return marks.stream().map(EditorMark::message).distinct().collect(Collectors.joining("\n\n"));
    }
}
