package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.choice.ChoiceKind;
import java.util.Optional;

/** Where in the studio something that is open is answered. */
public sealed interface AnswerPlace {

    /** What data names the place of an entry by. */
    String FIELD_OF_DATA = "at";

    /** A question of the brief, by its id. */
    record Field(String id) implements AnswerPlace {
    }

    /** A choice of the design. */
    record Choice(ChoiceKind kind) implements AnswerPlace {
    }

    /**
     * The dossier of a service.
     *
     * @param service empty for that of any
     */
    record Dossier(Optional<String> service) implements AnswerPlace {
    }

    /** A part of the studio. */
    record Part(Room room) implements AnswerPlace {
    }

    /** Parts of the studio in which things are answered. */
    enum Room {
        CANVAS, BRIEF, CHOICES, INSPECTOR, FINDINGS, PARAMETERS, PLANS, OPERATIONS, IMAGES, DECISIONS, RISKS, CHECKLIST
    }

    /**
     * The place an entry names in its field {@link #FIELD_OF_DATA}, for example {@code choice sla},
     * {@code field business.goals}, {@code dossier} or {@code part plans}.
     *
     * @throws DataEntry.BadData when there is no such place
     */
    static Optional<AnswerPlace> of(DataEntry entry) {
        return entry.optionalText(FIELD_OF_DATA).map(words -> of(entry, words.split(" ", 2)));
    }

    /** The same place for the document of a service: a dossier is its own there. */
    default AnswerPlace within(String service) {
        return equals(new Dossier(Optional.empty())) ? new Dossier(Optional.of(service)) : this;
    }

    private static AnswerPlace of(DataEntry entry, String[] words) {
        String name = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "field" -> new Field(name);
            case "choice" -> new Choice(ChoiceKind.of(name)
                    .orElseThrow(() -> entry.bad(FIELD_OF_DATA, "names no choice")));
            case "part" -> new Part(room(entry, name));
            case "dossier" -> new Dossier(Optional.empty());
            default -> throw entry.bad(FIELD_OF_DATA, "names no place");
        };
    }

    private static Room room(DataEntry entry, String name) {
        for (Room room : Room.values()) {
            if (room.name().equalsIgnoreCase(name)) {
                return room;
            }
        }
        throw entry.bad(FIELD_OF_DATA, "names no part of the studio");
    }
}
