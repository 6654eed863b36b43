package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way a presentation takes: view after view, and inside a scenario step after step. */
final class PresentationStops {

    /**
     * @param step  of the scenario, the first is 1; 0 for the whole view
     * @param steps how many the scenario has; 0 for other views
     */
    record Stop(View view, int step, int steps) {
    }

    private final List<View> views;
    private final List<Stop> stops = new ArrayList<>();
    private int at;

    /**
     * @param views those that have something to show, not empty
     * @param begin where to begin, where it is among them
     */
    PresentationStops(List<View> views, Snapshot snapshot, View begin) {
        this.views = List.copyOf(views);
        for (View view : views) {
            int steps = steps(view, snapshot);
            for (int step = 0; step <= steps; step++) {
                stops.add(new Stop(view, step, steps));
            }
        }
        at = Math.max(0, stops.indexOf(new Stop(begin, 0, steps(begin, snapshot))));
    }

    private static int steps(View view, Snapshot snapshot) {
        return view.subject().filter(name -> view.kind() == ViewKind.SCENARIO)
                .flatMap(name -> Optional.ofNullable(snapshot.design().landscape().scenarios().get(name)))
                .map(Scenario::steps).map(List::size).orElse(0);
    }

    Stop now() {
        return stops.get(at);
    }

    /** Stays at the first and the last. */
    void go(int by) {
        at = Math.max(0, Math.min(stops.size() - 1, at + by));
    }

    /** The view's name, and which of how many it is. */
    String caption() {
        Stop now = now();
        String title = ViewTitles.of(now.view());
        int number = views.indexOf(now.view()) + 1;
        return now.step() == 0 ? Strings.text("present.caption", title, number, views.size())
                : Strings.text("present.caption.step", title, number, views.size(), now.step(), now.steps());
    }
}
