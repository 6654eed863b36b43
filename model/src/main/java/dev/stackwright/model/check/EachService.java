package dev.stackwright.model.check;

import dev.stackwright.model.compose.Service;
import java.util.List;

/** A check that looks at the services one by one, where anybody's choices ask for it. */
public interface EachService extends Check {

    /** For whom it looks: everybody, where it follows from the stack alone. */
    default Concern concern(CheckContext context) {
        return Concern.EVERYBODY;
    }

    /** What it finds in one service; the plans are named by {@link #on}. */
    List<Finding> in(Service service, CheckContext context);

    @Override
    default List<Finding> on(CheckContext context) {
        Concern concern = concern(context);
        return concern.isNobody() ? List.of() : context.services().stream()
                .flatMap(service -> in(service, context).stream())
                .map(finding -> finding.withPlans(concern.named()))
                .toList();
    }
}
