package dev.stackwright.rendering.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the parts of a section one after the other: where a part has nothing to say its number goes to the next.
 * What people have written has headings of lower levels.
 */
final class SubHeadings {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^### (\\d+)\\.\\d+ ");

    private SubHeadings() {
    }

    static String numbered(String section) {
        Matcher heading = NUMBERED.matcher(section);
        StringBuilder numbered = new StringBuilder();
        for (int number = 1; heading.find(); number++) {
            heading.appendReplacement(numbered, "### " + heading.group(1) + "." + number + " ");
        }
        return heading.appendTail(numbered).toString();
    }
}
