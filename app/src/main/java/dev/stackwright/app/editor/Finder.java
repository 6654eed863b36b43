package dev.stackwright.app.editor;

import dev.stackwright.app.editor.SearchQuery.Result;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
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

/**
 * Finds and replaces in all of the text, also where it is folded, or in a stretch of it. The match that is selected is
 * the current one.
 */
final class Finder implements FindBar.Actions {

    /** While the text is being changed the search waits for a pause of this length. */
    private static final Duration PAUSE = Duration.millis(120);

    private final CodeArea area;
    private final TextSync sync;
    private final Viewport viewport;
    private final Folding folding;
    private final Consumer<Optional<Node>> showBar;
    private final Runnable matchesChanged;
    private final FindBar bar = new FindBar(this);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private SearchQuery query = SearchQuery.NONE;
    private Result result = Result.NOTHING;
    /** Shows the text that was searched, with no block folded; what was found is in its offsets. */
    private EditorText searched;
    /** The part of the document that is searched; empty for all of it. */
    private Optional<Range> scope = Optional.empty();
    private boolean open;
    private int searchFrom;

    /**
     * @param showBar        shows the bar, or takes it away
     * @param matchesChanged told when other matches are to be shown
     */
    Finder(CodeArea area, TextSync sync, Viewport viewport, Folding folding, Consumer<Optional<Node>> showBar,
           Runnable matchesChanged) {
        this.area = area;
        this.searched = sync.text();
        this.folding = folding;
        this.sync = sync;
        this.viewport = viewport;
        this.showBar = showBar;
        this.matchesChanged = matchesChanged;
        pause.setOnFinished(event -> search());
        area.selectionProperty().addListener(selected -> showCount());
    }

    void open(boolean withReplace) {
        open = true;
        searched = sync.text().unfolded();
        searchFrom = toSearched(area.getSelection().getStart());
        showBar.accept(Optional.of(bar));
        String selected = area.getSelectedText();
        boolean lines = selected.contains("\n");
        scope = lines ? Optional.of(selection()) : Optional.empty();
        bar.open(withReplace, lines ? "" : selected, lines);
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
            scope = Optional.empty();
            matchesChanged.run();
            area.requestFocus();
        }
    }

    /** Call after every change of the document. */
    void textChanged(TextPatch patch) {
        scope = scope.map(range -> {
            int start = patch.map(range.start());
            return new Range(start, Math.max(start, patch.map(range.end())));
        });
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
        scope.ifPresent(range -> found.add(new Decoration(range, "search-scope")));
        if (!result.matches().isEmpty() && pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            Range shown = searched.toEditor(stretch);
            int current = current();
            for (int i = firstTouching(shown.start()); i < result.matches().size(); i++) {
                Range match = result.matches().get(i);
                if (match.start() > shown.end()) {
                    break;
                }
                found.add(new Decoration(searched.toDocument(match), i == current ? "match-current" : "match"));
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
    public void scopeChanged(boolean inSelection) {
        scope = inSelection && area.getSelection().getLength() > 0 ? Optional.of(selection()) : Optional.empty();
        search();
    }

    @Override
    public void next() {
        if (!result.matches().isEmpty()) {
            int from = current() >= 0 ? area.getSelection().getEnd() : area.getCaretPosition();
            select(result.indexFrom(toSearched(from)));
        }
    }

    @Override
    public void previous() {
        if (!result.matches().isEmpty()) {
            select(result.indexBefore(toSearched(area.getSelection().getStart())));
        }
    }

    @Override
    public void replace(String replacement) {
        search();
        if (current() >= 0) {
            Range match = result.matches().get(current());
            replace(List.of(match), replacement, Strings.text("editor.edit.replace")).ifPresent(changes -> {
                int behind = changes.get(0).start() + changes.get(0).text().length();
                search();
                area.moveTo(sync.text().toEditor(searched.toDocument(behind)));
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
        Optional<List<Replacement>> changes = query.replacements(searched.text(), matches, replacement);
        if (changes.isEmpty()) {
            bar.showBadReplacement();
        }
        return changes.filter(found -> !found.isEmpty()).map(found -> {
            sync.perform(title, searched, found);
            return found;
        });
    }

    private void search() {
        pause.stop();
        searched = sync.text().unfolded();
        Result all = open ? query.in(searched.text()) : Result.NOTHING;
        result = scope.map(range -> all.within(searched.toEditor(range))).orElse(all);
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
        int start = toSearched(selected.getStart());
        int index = result.indexFrom(start);
        Range match = result.matches().get(index);
        return match.start() == start && match.end() == toSearched(selected.getEnd()) ? index : -1;
    }

    private void select(int index) {
        Range match = result.matches().get(index);
        Range place = searched.toDocument(match);
        folding.reveal(place.start());
        folding.reveal(place.end());
        viewport.select(sync.text().toEditor(place.start()), sync.text().toEditor(place.end()));
        searchFrom = match.start();
    }

    private int toSearched(int offset) {
        return searched.toEditor(sync.text().toDocument(offset));
    }

    /** What is selected, in offsets of the document. */
    private Range selection() {
        return sync.text().toDocument(new Range(area.getSelection().getStart(), area.getSelection().getEnd()));
    }
}
