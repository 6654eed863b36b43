package dev.stackwright.app.editor;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.model.PlainTextChange;
import org.reactfx.Subscription;

/**
 * Keeps the area's text and the workspace's text the same, whichever changes. What is typed goes to the
 * workspace and is not echoed back; what changes elsewhere is put into the area and is not entered again.
 */
final class TextSync {

    /** More places than this are put into the area as one stretch: each costs the area a tree operation. */
    private static final int MAX_PLACES = 400;

    private final CodeArea area;
    private final EditedFile file;
    private final Subscription typed;
    private EditorText text;
    private boolean entering;
    private boolean applying;

    TextSync(CodeArea area, EditedFile file) {
        this.area = area;
        this.file = file;
        this.text = EditorText.of(file.snapshot().text().text());
        area.replaceText(text.text());
        area.moveTo(0);
        area.requestFollowCaret();
        this.typed = area.multiPlainChanges().subscribe(this::enter);
    }

    /** What the area shows, and the way to the document's offsets. */
    EditorText text() {
        return text;
    }

    /** True while the area is changed by something else than its user. */
    boolean isApplying() {
        return applying;
    }

    void dispose() {
        typed.unsubscribe();
    }

    /**
     * Performs a change that was computed on the area's text as one named step.
     *
     * @param changes disjoint replacements in the area's offsets, ascending
     */
    void perform(String title, List<Replacement> changes) {
        perform(title, text, changes);
    }

    /**
     * As {@link #perform(String, List)}.
     *
     * @param shown   shows the same document, maybe more of it
     * @param changes disjoint replacements in the offsets of what is shown there, ascending
     */
    void perform(String title, EditorText shown, List<Replacement> changes) {
        TextPatch patch = typedChange(shown).patch(changes);
        if (!patch.isEmpty()) {
            file.perform(title, patch);
        }
    }

    /**
     * Call first of all when the workspace has changed.
     *
     * @return what was put into the area, in its offsets before; empty for what was typed in it
     */
    TextPatch changed(Change change) {
        if (entering || change.patch().isEmpty()) {
            return TextPatch.EMPTY;
        }
        EditorText after = text.after(change.patch(), change.after().text().text());
        TextPatch shown = text.toEditor(change.patch(), after);
        text = after;
        if (!shown.isEmpty()) {
            boolean jumps = change.kind() == Change.Kind.UNDONE || change.kind() == Change.Kind.REDONE;
            put(shown, jumps && area.isFocused());
        }
        return shown;
    }

    /** Shows more or less of the same document. */
    void show(EditorText shown) {
        TextPatch patch = TextPatch.between(text.text(), shown.text());
        int anchor = shown.toEditor(text.toDocument(area.getAnchor()));
        int caret = shown.toEditor(text.toDocument(area.getCaretPosition()));
        text = shown;
        if (!patch.isEmpty()) {
            applying = true;
            try {
                replace(patch.replacements());
                area.selectRange(anchor, caret);
            } finally {
                applying = false;
            }
        }
    }

    private void enter(List<PlainTextChange> changes) {
        if (applying) {
            return;
        }
        String before = text.document();
        TextPatch all = TextPatch.EMPTY;
        for (PlainTextChange change : changes) {
            TextPatch patch = typedChange(text).patch(change.getPosition(), change.getRemoved(), change.getInserted());
            all = all.then(patch, before);
            text = text.afterTyping(patch);
        }
        entering = true;
        try {
            file.type(all);
        } finally {
            entering = false;
        }
    }

    private TypedChange typedChange(EditorText in) {
        return new TypedChange(in, file.snapshot().text().lineEnding());
    }

    private void put(TextPatch patch, boolean caretToChange) {
        int anchor = patch.map(area.getAnchor());
        int caret = patch.map(area.getCaretPosition());
        applying = true;
        try {
            replace(patch.replacements());
            if (caretToChange) {
                area.moveTo(endOfFirst(patch));
                area.requestFollowCaret();
            } else {
                area.selectRange(anchor, caret);
            }
        } finally {
            applying = false;
        }
    }

    private static int endOfFirst(TextPatch patch) {
        Replacement first = patch.replacements().get(0);
        return first.start() + first.text().length();
    }

    private void replace(List<Replacement> places) {
        if (places.size() == 1 || places.size() > MAX_PLACES) {
            Replacement whole = places.size() == 1 ? places.get(0) : span(places);
            area.replaceText(whole.start(), whole.end(), whole.text());
        } else {
            MultiChangeBuilder<?, ?, ?> changes = area.createMultiChange(places.size());
            for (int i = places.size() - 1; i >= 0; i--) {
                Replacement r = places.get(i);
                changes.replaceTextAbsolutely(r.start(), r.end(), r.text());
            }
            changes.commit();
        }
    }

    private Replacement span(List<Replacement> places) {
        int start = places.get(0).start();
        int growth = places.stream().mapToInt(Replacement::growth).sum();
        int end = places.get(places.size() - 1).end();
        return new Replacement(start, end, text.text().substring(start, end + growth));
    }
}
