package dev.stackwright.rendering.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a drawing on paper says of itself. An empty text is left out.
 *
 * @param project  what the stack is called
 * @param view     which picture of it this is
 * @param status   how far the design is
 * @param revision which state of it
 * @param date     when it was drawn; only where somebody asked for it, so that the same design gives the same bytes
 */
public record TitleBlock(String project, String view, String status, String revision, String date) {

    /** What it says with the words it is said under, in order. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Project", project);
        entries.put("View", view);
        entries.put("Status", status);
        entries.put("Revision", revision);
        entries.put("Date", date);
        entries.values().removeIf(String::isBlank);
        return entries;
    }
}
