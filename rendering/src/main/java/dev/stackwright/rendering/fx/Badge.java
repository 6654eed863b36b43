package dev.stackwright.rendering.fx;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What a card says about the findings of its service.
 *
 * @param count how many there are, at least 1
 * @param worst the most severe of them
 */
public record Badge(int count, Severity worst) {

    /** The badges of all elements that findings speak of; accepted findings do not count. */
    public static Map<ElementId, Badge> of(Collection<Finding> findings) {
        Map<ElementId, Badge> badges = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.isAccepted()) {
                finding.element().ifPresent(element -> badges.merge(element, new Badge(1, finding.severity()),
                        Badge::and));
            }
        }
        return badges;
    }

    private Badge and(Badge other) {
        return new Badge(count + other.count, worst.compareTo(other.worst) <= 0 ? worst : other.worst);
    }

    /** The style class of a badge of this severity. */
    String styleClass() {
        return "badge-" + worst.id();
    }
}
