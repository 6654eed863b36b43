package dev.stackwright.app.dialogs;

/** The name of the person in front of the window: asked once, offered again, never guessed. */
final class ReviewerName {

    private String name = "";

    /** Empty until it was given. */
    String get() {
        return name;
    }

    void set(String given) {
        name = given.strip();
    }
}
