package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;

/**
 * What the editor tells beyond its text: cards where the pointer rests, hints behind lines, links. It knows nothing
 * until it is told whom to ask.
 */
public final class Explaining {

    private final Hover hover;
    private final Links links;
    private final Hints hints;

    /**
     * @param marksAt the marks at an offset of the document
     * @param restyle lines look different now
     */
    Explaining(CodeArea area, EditedFile file, TextSync sync, IntFunction<List<EditorMark>> marksAt,
               Runnable restyle) {
        this.hover = new Hover(area, file, sync, marksAt);
        this.links = new Links(area, file, sync, restyle);
        this.hints = new Hints(area, file, sync);
    }

    /** Asks there what is known of places of the text. */
    public void ask(PlaceAnswers answers) {
        hover.ask(answers);
        links.ask(answers);
        hints.ask(answers);
    }

    /** Tells what is known of the place at the caret. */
    public void showDocumentation() {
        hover.atCaret();
    }

    /** Shows hints behind the lines, or takes them away. */
    public void showHints(boolean shown) {
        hints.want(shown);
    }

    /** The hint behind a line, zero-based as it is shown; empty where none is. */
    public String hintAt(int line) {
        return hints.layer().at(line);
    }

    /** What the text means in its project may have changed. */
    public void projectResolved() {
        hints.refresh();
    }

    /** What lies over the text. */
    Node layer() {
        return hints.layer();
    }

    /** The link that is underlined, where it lies in the stretch. */
    List<Decoration> in(Range stretch) {
        return links.in(stretch);
    }

    void changed(TextPatch patch) {
        links.textChanged();
        hints.changed(patch);
    }

    /** Other lines are shown: some may be folded, or unfolded. */
    void otherLinesShown() {
        hints.draw();
    }

    void dispose() {
        hover.dispose();
        hints.dispose();
    }
}
