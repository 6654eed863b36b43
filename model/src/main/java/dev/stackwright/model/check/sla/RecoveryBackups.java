package dev.stackwright.model.check.sla;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Choices;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What is recorded of the backups of stores, beside what is promised for the case of a disaster. */
record RecoveryBackups(CheckInfo info) {

    /**
     * @param promised what makes a set of choices one that is concerned, given the backup
     * @param message  what is to be said of a store and its backup
     */
    List<Finding> findings(CheckContext context, BiFunction<Choices, Optional<Backup>, Boolean> promised,
                           BiFunction<Service, Optional<Backup>, Optional<String>> message) {
        Predicate<Choices> any = choices -> !choices.recovery().equals(Choices.UNDECIDED.recovery());
        if (context.where(any).isNobody()) {
            return List.of();
        }
        return new StackData(context).stores().stream().flatMap(store -> {
            Optional<Backup> backup = Optional.ofNullable(
                    context.design().operations().backups().get(store.id()));
            Concern concern = context.where(choices -> promised.apply(choices, backup));
            return concern.isNobody() ? Optional.<Finding>empty().stream() : message.apply(store, backup)
                    .map(text -> Finding.of(info, store.id(), store.keyRange(), text).withPlans(concern.named()))
                    .stream();
        }).toList();
    }

}
