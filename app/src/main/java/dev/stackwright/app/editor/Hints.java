package dev.stackwright.app.editor;

import dev.stackwright.model.assist.hint.InlayHint;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/**
 * Keeps the words behind lines up to date: they move with the text at every change, and are asked for anew when the
 * user pauses.
 */
final class Hints {

    private static final Duration PAUSE = Duration.millis(300);
    private static final String BETWEEN = "   ";

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final HintLayer layer;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<PlaceAnswers> answers = Optional.empty();
    private List<InlayHint> hints = List.of();
    private boolean wanted;
    private int asked;

    Hints(CodeArea area, EditedFile file, TextSync sync) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.layer = new HintLayer(area);
        pause.setOnFinished(event -> ask());
    }

    HintLayer layer() {
        return layer;
    }

    /** Asks there from now on. */
    void ask(PlaceAnswers place) {
        answers = Optional.of(place);
        ask();
    }

    void want(boolean shown) {
        if (wanted != shown) {
            wanted = shown;
            hints = List.of();
            draw();
            ask();
        }
    }

    /** Something else than the text that hints depend on has changed. */
    void refresh() {
        if (wanted) {
            pause.playFromStart();
        }
    }

    /** The text has changed; an answer that is under way comes too late. */
    void changed(TextPatch patch) {
        if (!patch.isEmpty() && wanted) {
            asked++;
            hints = hints.stream().filter(hint -> patch.replacements().stream().noneMatch(
                            gone -> gone.start() < hint.offset() && hint.offset() < gone.end()))
                    .map(hint -> new InlayHint(hint.kind(), patch.map(hint.offset()), hint.text())).toList();
            draw();
            pause.playFromStart();
        }
    }

    private void ask() {
        int ticket = ++asked;
        if (wanted) {
            answers.ifPresent(place -> place.hints(file.snapshot(), found -> {
                if (ticket == asked) {
                    hints = found;
                    draw();
                }
            }));
        }
    }

    /** Lines of the text may be folded, or unfolded. */
    void draw() {
        Map<Integer, String> byLine = new HashMap<>();
        EditorText text = sync.text();
        TextDocument document = file.snapshot().text();
        for (InlayHint hint : hints) {
            int at = text.toEditor(hint.offset());
            if (at <= area.getLength() && text.toDocument(at) == hint.offset()) {
                byLine.merge(text.editorLine(document.lineOf(hint.offset())), hint.text(),
                        (one, other) -> one + BETWEEN + other);
            }
        }
        layer.show(byLine);
    }

    void dispose() {
        wanted = false;
        pause.stop();
        asked++;
        layer.dispose();
    }
}
