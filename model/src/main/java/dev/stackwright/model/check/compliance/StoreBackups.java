package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Backup;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is recorded of the backups of the stack's stores, while a framework asks for them. */
record StoreBackups(CheckInfo info, Frameworks frameworks) {

    /** @param message what is to be said of a store and its backup, which is empty where none is recorded */
    List<Finding> findings(CheckContext context, BiFunction<Service, Optional<Backup>, Optional<String>> message) {
        Concern concern = frameworks.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        return new StackData(context).stores().stream()
                .flatMap(store -> message.apply(store, Optional.ofNullable(
                                context.design().operations().backups().get(store.id()))).stream()
                        .map(text -> Finding.of(info, store.id(), store.keyRange(), text)
                                .withPlans(concern.named()))).toList();
    }

    /** As {@link #findings}, of stores with a recorded backup. */
    List<Finding> recorded(CheckContext context, BiFunction<Service, Backup, Optional<String>> message) {
        return findings(context, (store, backup) -> backup.flatMap(known -> message.apply(store, known)));
    }
}
