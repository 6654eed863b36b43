package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.Focus;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.scene.Drawing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which part of each view was looked at, so that a view is found as it was left. */
final class CameraMemory {

    private final Camera camera;
    private final Map<View, Viewport> left = new HashMap<>();
    private View shown = View.ARCHITECTURE;
    private Optional<Focus> focus = Optional.empty();
    /** Where it was looked at before only a part was shown. */
    private Viewport wide = Viewport.ORIGIN;

    /** Where a tour through the views began; empty while there is none. */
    private Optional<View> home = Optional.empty();
    /** Where it was looked at then; empty where nobody had asked for any part. */
    private Optional<Viewport> stood = Optional.empty();
    private boolean returning;

    CameraMemory(Camera camera) {
        this.camera = camera;
    }

    boolean isAt(View view) {
        return view.equals(shown);
    }

    /** Looks where that view was looked at last; where it never was, nobody has asked for any part of it yet. */
    void turnTo(View view) {
        if (isAt(view)) {
            return;
        }
        if (home.isPresent()) {
            shown = view;
            camera.forget();
            arrive();
            return;
        }
        if (camera.isMoved()) {
            left.put(shown, focus.isPresent() ? wide : camera.destination());
        } else {
            left.remove(shown);
        }
        shown = view;
        focus = Optional.empty();
        Optional.ofNullable(left.get(view)).ifPresentOrElse(camera::stand, camera::forget);
    }

    /** Looks at all of a part that is shown alone, and where it was looked at before once everything is shown again. */
    void focusOn(Drawing drawing) {
        Optional<Focus> now = drawing.options().focus();
        if (home.isPresent() || now.equals(focus)) {
            return;
        }
        if (focus.isEmpty()) {
            wide = camera.destination();
        }
        focus = now;
        if (now.isEmpty()) {
            camera.glideTo(wide);
        } else if (!drawing.scene().nodes().isEmpty()) {
            camera.fit(drawing.scene().bounds());
        }
    }

    /** From now on every view is looked at anew, and what was looked at before is not forgotten. */
    void beginTour() {
        returning = false;
        if (home.isEmpty()) {
            home = Optional.of(shown);
            stood = camera.isMoved() ? Optional.of(camera.destination()) : Optional.empty();
        }
        camera.forget();
    }

    /** The tour ends as soon as the view is drawn again in which it began; what was looked at there is seen again. */
    void endTour() {
        returning = true;
        arrive();
    }

    private void arrive() {
        if (returning && home.filter(this::isAt).isPresent()) {
            home = Optional.empty();
            stood.ifPresentOrElse(camera::stand, camera::forget);
        }
    }
}
