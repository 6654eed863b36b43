package dev.stackwright.model.catalog;

/**
 * What a group of technologies is for; one of them is usually enough.
 *
 * @param id      stable id, for example {@code relational}
 * @param name    as people call it
 * @param group   categories that are decided together, for example {@code databases}
 * @param purpose one sentence
 * @param kind    what its technologies mostly do in a stack; gives them their colour
 * @param icon    literal of the Material Design icon pack, for those that have none of their own
 */
public record Category(String id, String name, String group, String purpose, ServiceKind kind, String icon) {

    static Category of(DataEntry entry) {
        entry.allowing("id", "name", "group", "purpose", "kind", "icon");
        ServiceKind kind = ServiceKind.of(entry.text("kind"))
                .orElseThrow(() -> entry.bad("kind", "is none of the kinds"));
        return new Category(entry.text("id"), entry.text("name"), entry.text("group"), entry.text("purpose"), kind,
                entry.text("icon"));
    }
}
