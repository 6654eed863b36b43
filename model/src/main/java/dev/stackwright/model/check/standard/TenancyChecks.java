package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.tenancy.ContainerNameFixed;
import dev.stackwright.model.check.tenancy.TenancyRouting;
import java.util.List;

/** What tenancy demands of a stack. */
final class TenancyChecks {

    private TenancyChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/tenancy.yaml");
        return List.of(
                new TenancyRouting(book.info("tenancy-routing")),
                new ContainerNameFixed(book.info("container-name-fixed")));
    }
}
