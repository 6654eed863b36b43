package dev.stackwright.app.canvas;

/** How the canvas is looked at while it is shown to others: each view whole and as large as it fits. */
public final class CanvasTour {

    private static final double MOST_ZOOM = 3;

    private final Camera camera;
    private final CameraMemory cameras;
    private final Runnable fitAnew;

    /** @param fitAnew shows the whole drawing, unless somebody has asked for a part of it */
    CanvasTour(Camera camera, CameraMemory cameras, Runnable fitAnew) {
        this.camera = camera;
        this.cameras = cameras;
        this.fitAnew = fitAnew;
    }

    public void begin() {
        cameras.beginTour();
        camera.fitUpTo(MOST_ZOOM);
        fitAnew.run();
    }

    /** Everything is looked at as before, once the view is drawn again in which the tour began. */
    public void end() {
        camera.fitUpTo(1);
        cameras.endTour();
        fitAnew.run();
    }

    /** The drawing follows a pointer that moved by that many px. */
    public void pan(double dx, double dy) {
        camera.pan(dx, dy);
    }
}
