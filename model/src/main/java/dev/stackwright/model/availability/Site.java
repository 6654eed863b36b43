package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Region;
import java.util.Optional;

/**
 * Where the stack is assumed to run; a compose file does not say it.
 *
 * @param zones   zones of a region, 1 or more
 * @param regions regions, 1 or more; the second one stands by
 */
public record Site(int zones, int regions) {

    /** As many as the target asks for, one of each without a target; no more regions than are chosen. */
    static Site of(Choices choices, Optional<SlaTarget> target) {
        int chosen = (int) choices.regionSet().stream().map(Region::name).flatMap(Optional::stream).count();
        int asked = target.map(SlaTarget::regions).orElse(1);
        return new Site(target.map(SlaTarget::zones).orElse(1), chosen == 0 ? asked : Math.min(asked, chosen));
    }
}
