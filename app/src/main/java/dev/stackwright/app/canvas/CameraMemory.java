package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.fx.Viewport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which part of each view was looked at, so that a view is found as it was left. */
final class CameraMemory {

    private final Camera camera;
    private final Map<View, Viewport> left = new HashMap<>();
    private View shown = View.ARCHITECTURE;

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
        if (camera.isMoved()) {
            left.put(shown, camera.destination());
        } else {
            left.remove(shown);
        }
        shown = view;
        Optional.ofNullable(left.get(view)).ifPresentOrElse(camera::stand, camera::forget);
    }
}
