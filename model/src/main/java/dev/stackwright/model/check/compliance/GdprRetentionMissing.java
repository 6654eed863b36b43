package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.design.DataClass;
import java.util.List;

/** The GDPR is chosen, a store holds personal data, and it is not said for how long. */
public record GdprRetentionMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.GDPR).in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return data.keepers().stream()
                .filter(store -> data.holds(store, DataClass.PERSONAL) || data.holds(store, DataClass.HEALTH))
                .filter(store -> !context.design().notes().retention().containsKey(store.id()))
                .map(store -> Finding.of(info, store.id(), store.keyRange(), store.name() + " holds personal data, "
                        + "and it is not said after how many days that is deleted.").withPlans(concern.named()))
                .toList();
    }
}
