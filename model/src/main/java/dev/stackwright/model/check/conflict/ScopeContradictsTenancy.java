package dev.stackwright.model.check.conflict;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.ServiceScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service has a scope that the tenancy rules out: shared by customers where nothing is, or one a customer where
 * everything is shared.
 *
 * @param tenancy the tenancy
 * @param scope   the scope it rules out
 * @param because the end of the message
 */
public record ScopeContradictsTenancy(CheckInfo info, String tenancy, ServiceScope scope, String because)
        implements Check {

    /** Nothing is shared under siloed tenancy. */
    public static ScopeContradictsTenancy sharedInSiloed(CheckInfo info) {
        return new ScopeContradictsTenancy(info, "siloed", ServiceScope.SHARED,
                "is marked as shared by customers, and under siloed tenancy each customer has the whole stack.");
    }

    /** Nobody has a service of their own under shared tenancy. */
    public static ScopeContradictsTenancy perTenantInShared(CheckInfo info) {
        return new ScopeContradictsTenancy(info, "shared", ServiceScope.PER_TENANT,
                "is marked as one a customer, and under shared tenancy customers share every service.");
    }

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of(tenancy)));
        List<Finding> findings = new ArrayList<>();
        if (!concern.isNobody()) {
            context.design().notes().scopes().forEach((element, marked) -> service(context, element.name())
                    .filter(service -> marked == scope && service.id().equals(element))
                    .ifPresent(service -> findings.add(Finding.of(info, element, service.keyRange(),
                            service.name() + " " + because).withPlans(concern.named()))));
        }
        return findings;
    }

    private static Optional<Service> service(CheckContext context, String name) {
        return context.compose().service(name);
    }
}
