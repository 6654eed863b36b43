package dev.stackwright.app.editor;

import javafx.animation.AnimationTimer;

/** Runs an action once, right before the next frame is laid out, however often it is asked for until then. */
final class NextPulse extends AnimationTimer {

    private final Runnable action;
    private boolean requested;

    NextPulse(Runnable action) {
        this.action = action;
    }

    void request() {
        if (!requested) {
            requested = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        cancel();
        action.run();
    }

    void cancel() {
        requested = false;
        stop();
    }
}
