package dev.stackwright.model.check.platform;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Scaling;
import java.util.List;
import java.util.Optional;

/** A check that looks at services of which it is written down that they scale by themselves. */
interface ScaledService extends EachService {

    /** What is to be said of a service that scales by itself. */
    Optional<String> message(Service service, Scaling scaling, CheckContext context);

    CheckInfo info();

    @Override
    default List<Finding> in(Service service, CheckContext context) {
        return Optional.ofNullable(context.design().operations().scaling().get(service.id()))
                .filter(scaling -> scaling.mode() == Scaling.Mode.AUTOMATIC)
                .flatMap(scaling -> message(service, scaling, context))
                .map(text -> Finding.of(info(), service.id(), service.keyRange(), text)).stream().toList();
    }
}
