package dev.stackwright.rendering.handoff;

/** How a point of the checklist stands. */
public enum PointState {
    /** The studio saw it in the file or in the choices. */
    VERIFIED("verified by the studio"),
    /** A person confirmed it for this very file. */
    CONFIRMED("confirmed"),
    /** A person confirmed it for an earlier version of the file. */
    STALE("confirmed for an earlier version"),
    /** Nobody vouches for it, or the studio sees that it is not so. */
    OPEN("open");

    private final String words;

    PointState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True when the receiver need not ask. */
    public boolean isDone() {
        return this == VERIFIED || this == CONFIRMED;
    }
}
