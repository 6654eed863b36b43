package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import java.util.List;
import java.util.Optional;

/** A backup is recorded, and nobody has tried to restore one. */
public record RestoreUntested(CheckInfo info) implements LocalCheck {

    private static final Frameworks ASKING =
            Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.ISO_27001);

    @Override
    public List<Finding> on(CheckContext context) {
        return new StoreBackups(info, ASKING).recorded(context, (store, backup) ->
                backup.restoreTested().isPresent() ? Optional.empty()
                        : Optional.of("No day is recorded on which a backup of " + store.name() + " was restored."));
    }
}
