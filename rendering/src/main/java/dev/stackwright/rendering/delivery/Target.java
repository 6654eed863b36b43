package dev.stackwright.rendering.delivery;

import dev.stackwright.model.catalog.DataEntry;

/**
 * Something that can leave with a design.
 *
 * @param id    as the command line names it
 * @param title as people read it
 * @param says  what it is for, in a sentence
 * @param usual true where it leaves unless somebody says otherwise
 */
public record Target(String id, String title, String says, boolean usual) {

    static Target of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "says", "usual");
        return new Target(known.text("id"), known.text("title"), known.text("says"), known.flag("usual"));
    }
}
