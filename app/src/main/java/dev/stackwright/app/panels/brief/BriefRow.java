package dev.stackwright.app.panels.brief;

/**
 * A page of the brief as the list shows it.
 *
 * @param heading  what stands above it; empty for a page that goes on below the same heading
 * @param answered how many of what is asked there is answered
 */
record BriefRow(BriefPlace place, String heading, String title, int answered, int asked) {

    boolean isComplete() {
        return answered == asked;
    }
}
