package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ElementNotes;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The GDPR is chosen, a store holds personal data, and something of that is not said.
 *
 * @param isSaid true where it is said of an element
 * @param unsaid what is not said, to follow "and it is not said"
 */
public record PersonalDataUnsaid(CheckInfo info, BiPredicate<ElementNotes, ElementId> isSaid, String unsaid)
        implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.GDPR).in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return data.keepers().stream()
                .filter(store -> data.holds(store, DataClass.PERSONAL) || data.holds(store, DataClass.HEALTH))
                .filter(store -> !isSaid.test(context.design().notes(), store.id()))
                .map(store -> Finding.of(info, store.id(), store.keyRange(), store.name() + " holds personal data, "
                        + "and it is not said " + unsaid + ".").withPlans(concern.named()))
                .toList();
    }
}
