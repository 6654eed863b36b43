package dev.stackwright.model.check;

import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.List;

/** A check that looks at the services one by one, where anybody's choices ask for it. */
public interface EachService extends Check {

    /** For whom it looks: everybody, where it follows from the stack alone. */
    default Concern concern(CheckContext context) {
        return Concern.EVERYBODY;
    }

    /**
     * True where what it finds in a service follows from the service's lines, from whether it is a job and from what
     * the file is for, and from nothing else. Services whose lines stay silent are not looked at again.
     */
    default boolean followsFromLines() {
        return false;
    }

    /** What it finds in one service; the plans are named by {@link #on}. */
    List<Finding> in(Service service, CheckContext context);

    /** @param silent whether a service gives nothing to find; made once for this check */
    default List<Finding> on(CheckContext context, Question<Boolean> silent) {
        Concern concern = concern(context);
        List<Finding> found = new ArrayList<>();
        if (!concern.isNobody()) {
            for (Service service : context.services()) {
                if (!service.answer(silent, context.around(service), () -> in(service, context).isEmpty())) {
                    in(service, context).forEach(finding -> found.add(finding.withPlans(concern.named())));
                }
            }
        }
        return found;
    }

    @Override
    default List<Finding> on(CheckContext context) {
        Concern concern = concern(context);
        return concern.isNobody() ? List.of() : context.services().stream()
                .flatMap(service -> in(service, context).stream())
                .map(finding -> finding.withPlans(concern.named()))
                .toList();
    }
}
