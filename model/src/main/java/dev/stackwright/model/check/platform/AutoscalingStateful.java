package dev.stackwright.model.check.platform;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Scaling;
import java.util.Optional;

/** Software that keeps data is to scale by itself. */
public record AutoscalingStateful(CheckInfo info) implements ScaledService {

    @Override
    public Optional<String> message(Service service, Scaling scaling, CheckContext context) {
        return context.recognise(service).filter(Recognition::stateful).map(known -> service.name() + " ("
                + known.name() + ") keeps data and is to scale by itself.");
    }
}
