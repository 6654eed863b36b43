package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A service of the product's own that several tenants share, with no word about tenants in its variables. */
public record TenancyRouting(CheckInfo info) implements LocalCheck {

    private static final Set<String> SHARING = Set.of("shared", "hybrid");
    private static final Pattern TENANT = Pattern.compile("(?i)tenant|organi[sz]ation|workspace|customer|account_id");
    private static final Question<Boolean> KNOWS_TENANTS = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().filter(SHARING::contains).isPresent());
        if (concern.isNobody()) {
            return List.of();
        }
        return context.services().stream()
                .filter(service -> context.isOwnApplication(service)
                        && context.kind(service) == ServiceKind.SERVICE && !context.isJob(service))
                .filter(service -> !context.isPartial(service) && service.attribute("env_file").isEmpty())
                .filter(service -> !knowsTenants(service))
                .map(service -> finding(service).withPlans(concern.named()))
                .toList();
    }

    private static boolean knowsTenants(Service service) {
        return service.answer(KNOWS_TENANTS, "", () -> service.environment().stream().anyMatch(
                entry -> TENANT.matcher(entry.name()).find() || TENANT.matcher(entry.value().orElse("")).find()));
    }

    /** Name and value are those of Omnistrate Solutions Architect, phase 10, multi-tenant routing. */
    private Finding finding(Service service) {
        return Finding.of(info, service.id(), service.keyRange(), service.name()
                        + " is shared by customers, and none of its variables says how a request names its tenant.")
                .withFix(new Fix("Route by the header X-Tenant-ID",
                        new SetEnvironment(service.name(), "TENANT_HEADER", "X-Tenant-ID")));
    }
}
