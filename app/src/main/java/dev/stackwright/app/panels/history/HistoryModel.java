package dev.stackwright.app.panels.history;

import dev.stackwright.app.panels.history.HistoryPlace.State;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.edit.History;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** The places of the project's history. Listens from the beginning, since the history itself keeps no time. */
public final class HistoryModel {

    /** Revisions whose place is known, should one of them turn out to have been saved. */
    private static final int MOST_REVISIONS = 500;

    private final Workspace workspace;
    private final Clock clock;
    private final Map<History.Step, Instant> times = new WeakHashMap<>();
    private final Map<Long, Optional<History.Step>> lastSteps = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<History.Step>> eldest) {
            return size() > MOST_REVISIONS;
        }
    };
    /** The step that led to what is saved; empty for the beginning. */
    private Optional<History.Step> savedAt = Optional.empty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    public HistoryModel(Project project, Clock clock) {
        this.workspace = project.workspace();
        this.clock = clock;
        lastSteps.put(workspace.snapshot().revision(), Optional.empty());
        workspace.addListener(this::changed);
        project.onDiskProperty().addListener((property, before, now) -> saved());
    }

    private void changed(Change change) {
        Optional<History.Step> last = workspace.history().nextUndo();
        lastSteps.put(change.after().revision(), last);
        if (change.kind() == Change.Kind.PERFORMED || change.kind() == Change.Kind.TYPED) {
            last.ifPresent(step -> times.put(step, clock.instant()));
        }
        version.set(version.get() + 1);
    }

    private void saved() {
        savedAt = lastSteps.getOrDefault(workspace.savedRevision(), savedAt);
        version.set(version.get() + 1);
    }

    /** Rises whenever the places may be others. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** All places, the beginning first. */
    public List<HistoryPlace> places() {
        List<History.Step> steps = workspace.history().steps();
        int done = workspace.history().doneCount();
        List<HistoryPlace> places = new ArrayList<>(steps.size() + 1);
        places.add(new HistoryPlace(0, "", Optional.empty(), state(0, done), savedAt.isEmpty()));
        for (int count = 1; count <= steps.size(); count++) {
            History.Step step = steps.get(count - 1);
            places.add(new HistoryPlace(count, step.edit().title(), Optional.ofNullable(times.get(step)),
                    state(count, done), savedAt.filter(saved -> saved == step).isPresent()));
        }
        return places;
    }

    private static State state(int count, int done) {
        return count == done ? State.HERE : count < done ? State.DONE : State.UNDONE;
    }

    /** Takes the project to that place, in one go. */
    public void goTo(HistoryPlace place) {
        if (place.count() <= workspace.history().steps().size()) {
            workspace.goTo(place.count());
        }
    }
}
