package dev.stackwright.rendering.delivery;

/** Watches a delivery while it is made, and may end it. */
public interface Course {

    /** Lets it run to its end in silence. */
    Course SILENT = (target, done, all) -> true;

    /**
     * Told before each target.
     *
     * @param done how many are made
     * @param all  how many there will be
     * @return false to end it; nothing of it is left then
     */
    boolean goesOn(Target target, int done, int all);
}
