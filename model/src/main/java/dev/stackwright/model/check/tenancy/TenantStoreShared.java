package dev.stackwright.model.check.tenancy;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hybrid tenancy, and customers share a store that holds data of theirs. */
public record TenantStoreShared(CheckInfo info) implements LocalCheck {

    private static final List<DataClass> OF_CUSTOMERS =
            List.of(DataClass.HEALTH, DataClass.CARD, DataClass.PERSONAL, DataClass.CREDENTIALS);

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = context.where(choices -> choices.tenancy().equals(Optional.of("hybrid")));
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return data.keepers().stream()
                .filter(store -> TenantWords.isScoped(context, store, ServiceScope.SHARED))
                .flatMap(store -> OF_CUSTOMERS.stream().filter(one -> data.holds(store, one)).findFirst().stream()
                        .map(held -> finding(store, held).withPlans(concern.named()))).toList();
    }

    private Finding finding(Service store, DataClass held) {
        return Finding.of(info, store.id(), store.keyRange(), "Customers share " + store.name() + ", which holds "
                + held.name().toLowerCase(Locale.ROOT) + " data, and hybrid tenancy keeps their data apart.");
    }
}
