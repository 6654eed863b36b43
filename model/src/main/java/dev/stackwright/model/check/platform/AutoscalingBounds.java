package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Scaling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Of a service that scales by itself the bounds are not all said, or they contradict each other. */
public record AutoscalingBounds(CheckInfo info) implements ScaledService {

    @Override
    public Optional<String> message(Service service, Scaling scaling, CheckContext context) {
        List<String> missing = new ArrayList<>();
        if (scaling.minimum().isEmpty()) {
            missing.add("the least");
        }
        if (scaling.maximum().isEmpty()) {
            missing.add("the most");
        }
        if (scaling.trigger().isEmpty()) {
            missing.add("the trigger");
        }
        if (!missing.isEmpty()) {
            return Optional.of(service.name() + " scales by itself, and " + Sentences.list(missing)
                    + Sentences.verb(missing, " is", " are") + " not said.");
        }
        return scaling.minimum().filter(least -> least > scaling.maximum().orElseThrow())
                .map(least -> service.name() + " scales between " + least + " and "
                        + scaling.maximum().orElseThrow() + ", which leaves nothing.");
    }
}
