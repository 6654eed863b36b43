package dev.stackwright.app.editor;

import dev.stackwright.app.editor.SearchQuery.Result;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/** Finds and replaces in the area's text. The match that is selected is the current one. */
final class Finder implements FindBar.Actions {

    /** While the text is being changed the search waits for a pause of this length. */
    private static final Duration PAUSE = Duration.millis(120);

    private final CodeArea area;
    private final TextSync sync;
    private final Viewport viewport;
    private final Consumer<Optional<Node>> showBar;
    private final Runnable matchesChanged;
    private final FindBar bar = new FindBar(this);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private SearchQuery query = SearchQuery.NONE;
    private Result result = Result.NOTHING;
    private boolean open;
    private int searchFrom;

    /**
     * @param showBar        shows the bar, or takes it away
     * @param matchesChanged told when other matches are to be shown
     */
    Finder(CodeArea area, TextSync sync, Viewport viewport, Consumer<Optional<Node>> showBar,
           Runnable matchesChanged) {
        this.area = area;
        this.sync = sync;
        this.viewport = viewport;
        this.showBar = showBar;
        this.matchesChanged = matchesChanged;
        pause.setOnFinished(event -> search());
        area.selectionProperty().addListener(selected -> showCount());
    }

    void open(boolean withReplace) {
        open = true;
        searchFrom = area.getSelection().getStart();
        showBar.accept(Optional.of(bar));
        String selected = area.getSelectedText();
        bar.open(withReplace, selected.contains("\n") ? "" : selected);
        query = bar.query();
        search();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            pause.stop();
            showBar.accept(Optional.empty());
            result = Result.NOTHING;
            matchesChanged.run();
            area.requestFocus();
        }
    }

    /** Call after every change of the text. */
    void textChanged() {
        if (open) {
            pause.playFromStart();
        }
    }

    void dispose() {
        pause.stop();
    }

    /** The matches that may show in a stretch of the document. */
    List<Decoration> in(Range stretch) {
        List<Decoration> found = new ArrayList<>();
        if (!result.matches().isEmpty() && pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            Range shown = sync.text().toEditor(stretch);
            int current = current();
            for (int i = firstTouching(shown.start()); i < result.matches().size(); i++) {
                Range match = result.matches().get(i);
                if (match.start() > shown.end()) {
                    break;
                }
                found.add(new Decoration(sync.text().toDocument(match), i == current ? "match-current" : "match"));
            }
        }
        return found;
    }

    private int firstTouching(int offset) {
        int from = result.indexFrom(offset);
        boolean wrapped = result.matches().get(from).start() < offset;
        int candidate = wrapped ? result.matches().size() : from;
        while (candidate > 0 && result.matches().get(candidate - 1).end() > offset) {
            candidate--;
        }
        return candidate;
    }

    @Override
    public void queryChanged(SearchQuery changed) {
        query = changed;
        search();
        if (!result.matches().isEmpty()) {
            select(result.indexFrom(searchFrom));
        }
    }

    @Override
    public void next() {
        if (!result.matches().isEmpty()) {
            int from = current() >= 0 ? area.getSelection().getEnd() : area.getCaretPosition();
            select(result.indexFrom(from));
        }
    }

    @Override
    public void previous() {
        if (!result.matches().isEmpty()) {
            select(result.indexBefore(area.getSelection().getStart()));
        }
    }

    @Override
    public void replace(String replacement) {
        search();
        if (current() >= 0) {
            Range match = result.matches().get(current());
            replace(List.of(match), replacement, Strings.text("editor.edit.replace")).ifPresent(changes -> {
                area.moveTo(changes.get(0).start() + changes.get(0).text().length());
                search();
            });
        }
        next();
    }

    @Override
    public void replaceAll(String replacement) {
        search();
        int count = result.matches().size();
        replace(result.matches(), replacement, Strings.counted("editor.edit.replaceAll", count))
                .ifPresent(changes -> search());
    }

    private Optional<List<Replacement>> replace(List<Range> matches, String replacement, String title) {
        Optional<List<Replacement>> changes = query.replacements(sync.text().text(), matches, replacement);
        if (changes.isEmpty()) {
            bar.showBadReplacement();
        }
        return changes.filter(found -> !found.isEmpty()).map(found -> {
            sync.perform(title, found);
            return found;
        });
    }

    private void search() {
        pause.stop();
        result = open ? query.in(sync.text().text()) : Result.NOTHING;
        showCount();
    }

    private void showCount() {
        if (open) {
            bar.showCount(result, current());
            matchesChanged.run();
        }
    }

    private int current() {
        IndexRange selected = area.getSelection();
        if (result.matches().isEmpty() || selected.getLength() == 0) {
            return -1;
        }
        int index = result.indexFrom(selected.getStart());
        Range match = result.matches().get(index);
        return match.start() == selected.getStart() && match.end() == selected.getEnd() ? index : -1;
    }

    private void select(int index) {
        Range match = result.matches().get(index);
        viewport.select(match.start(), match.end());
        searchFrom = match.start();
    }
}
