package dev.stackwright.model.edit;

import java.util.List;
import java.util.Optional;

/**
 * Where an edit would reach further than the service it names, because the place is written once and used by
 * several. A person says how far it may reach.
 *
 * @param service the service the edit names
 * @param others  what else uses the place, as people call it, in the order of the text
 * @param forAll  the edit that changes the others as well; empty where there is none
 * @param own     the edit that changes the named service alone; empty where the text cannot hold it
 */
public record SharedPlace(String service, List<String> others, Optional<Edit> forAll, Optional<Edit> own) {

    public SharedPlace {
        others = List.copyOf(others);
    }

    public SharedPlace withOwn(Optional<Edit> edit) {
        return new SharedPlace(service, others, forAll, edit);
    }

    /** True where there is an edit to choose. */
    public boolean hasChoice() {
        return forAll.isPresent() || own.isPresent();
    }
}
