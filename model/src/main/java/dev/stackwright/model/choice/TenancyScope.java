package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.ServiceScope;
import java.util.Optional;

/** What a tenancy model says of single services: Omnistrate Solutions Architect, phase 5. */
public final class TenancyScope {

    private TenancyScope() {
    }

    /**
     * Whether customers share such a service under the tenancy that is chosen: all of it with shared tenancy, none of
     * it with siloed tenancy, everything but the stores with hybrid tenancy. Empty while tenancy is undecided.
     */
    public static Optional<ServiceScope> of(Choices choices, ServiceKind kind) {
        return choices.tenancy().flatMap(tenancy -> switch (tenancy) {
            case "shared" -> Optional.of(ServiceScope.SHARED);
            case "siloed" -> Optional.of(ServiceScope.PER_TENANT);
            case "hybrid" -> Optional.of(kind.isStore() ? ServiceScope.PER_TENANT : ServiceScope.SHARED);
            default -> Optional.empty();
        });
    }
}
