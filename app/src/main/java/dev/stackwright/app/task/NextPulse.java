package dev.stackwright.app.task;

import javafx.animation.AnimationTimer;

/** Runs an action once, right before the next frame is laid out, however often it is asked for until then. */
public final class NextPulse extends AnimationTimer {

    private final Runnable action;
    private boolean requested;

    public NextPulse(Runnable action) {
        this.action = action;
    }

    public void request() {
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

    public void cancel() {
        requested = false;
        stop();
    }
}
