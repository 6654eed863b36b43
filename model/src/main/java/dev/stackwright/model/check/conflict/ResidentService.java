package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import java.util.List;

/**
 * A service whose data has to stay somewhere.
 *
 * @param place     the place as the design names it
 * @param residency what that place is
 */
record ResidentService(Service service, String place, Residency residency) {

    /** Those of which the studio understands the place. */
    static List<ResidentService> in(CheckContext context) {
        return context.design().notes().residency().entrySet().stream()
                .flatMap(entry -> context.compose().service(entry.getKey().name()).stream()
                        .filter(service -> service.id().equals(entry.getKey()))
                        .flatMap(service -> Residency.of(entry.getValue()).stream().map(residency ->
                                new ResidentService(service, entry.getValue(), residency)))).toList();
    }
}
