package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Which part of the drawing is seen. Jumps at once for a hand on the mouse, and glides for everything else. */
final class Camera {

    private static final double FIT_MARGIN_PX = 48;
    private static final double REVEAL_MARGIN_PX = 32;
    private static final Duration GLIDE = Duration.millis(180);

    private final SceneView view;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<Viewport> seen = new ReadOnlyObjectWrapper<>(Viewport.ORIGIN);
    private double fitZoom = 1;
    private boolean moved;
    private Glide glide = new Glide(Viewport.ORIGIN, Viewport.ORIGIN);

    Camera(SceneView view) {
        this.view = view;
    }

    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return seen.getReadOnlyProperty();
    }

    Viewport viewport() {
        return view.viewport();
    }

    Size size() {
        return new Size(view.getWidth(), view.getHeight());
    }

    Point toDrawing(Point inView) {
        return viewport().toDrawing(inView);
    }

    boolean sees(Box box) {
        return viewport().shown(size()).overlaps(box);
    }

    /** True once somebody or something has asked for another part of the drawing than the first one shown. */
    boolean isMoved() {
        return moved;
    }

    void pan(double dx, double dy) {
        jump(viewport().dragged(dx, dy));
    }

    /** Another zoom; what is under that point of the view stays there. */
    void zoomAt(Point inView, double newZoom) {
        jump(viewport().zoomed(newZoom, inView));
    }

    void zoomTo(double newZoom) {
        glideTo(destination().zoomed(newZoom, new Point(size().width() / 2, size().height() / 2)));
    }

    /** So much nearer than where a movement under way will end. */
    void zoomBy(double factor) {
        zoomTo(destination().zoom() * factor);
    }

    void fit(Box box) {
        glideTo(fitting(box));
    }

    /** Shows the box as large as it fits, up to that zoom, at once. */
    void fillAtOnce(Box box, double mostZoom) {
        jump(Viewport.fitting(box, size(), FIT_MARGIN_PX, mostZoom));
    }

    /** @param mostZoom how large a small drawing is shown when all of it is; 1 is 100 % */
    void fitUpTo(double mostZoom) {
        fitZoom = mostZoom;
    }

    /** Shows all of the box without counting as a movement. */
    void fitAtOnce(Box box) {
        glide.stop();
        look(fitting(box));
    }

    private Viewport fitting(Box box) {
        return Viewport.fitting(box, size(), FIT_MARGIN_PX, fitZoom);
    }

    /** Brings the box into view, moving no further than needed; stays where it is when the box is seen whole. */
    void reveal(Box box) {
        Viewport target = destination().revealing(box, size(), REVEAL_MARGIN_PX);
        if (!target.equals(destination())) {
            glideTo(target);
        }
    }

    /** Shows that part at once, as somebody has chosen it before. */
    void stand(Viewport at) {
        jump(at);
    }

    /** From now on nobody has asked for any part of the drawing. */
    void forget() {
        glide.stop();
        moved = false;
    }

    /** Where the view is, or will be when it has come to rest. */
    Viewport destination() {
        return glide.isRunning() ? glide.to : viewport();
    }

    private void jump(Viewport to) {
        moved = true;
        glide.stop();
        look(to);
    }

    void glideTo(Viewport to) {
        moved = true;
        glide.stop();
        glide = new Glide(viewport(), to);
        glide.play();
    }

    private void look(Viewport at) {
        view.look(at);
        zoom.set(at.zoom());
        seen.set(at);
    }

    /** Ends a movement at its destination. */
    void settle() {
        if (glide.isRunning()) {
            jump(glide.to);
        }
    }

    private final class Glide extends Transition {

        private final Viewport from;
        private final Viewport to;

        Glide(Viewport from, Viewport to) {
            this.from = from;
            this.to = to;
            setCycleDuration(GLIDE);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        boolean isRunning() {
            return getStatus() == Status.RUNNING;
        }

        @Override
        protected void interpolate(double share) {
            look(share == 1 ? to : from.towards(to, share));
        }
    }
}
