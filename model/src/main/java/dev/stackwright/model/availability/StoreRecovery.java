package dev.stackwright.model.availability;

import dev.stackwright.model.design.Backup;

/**
 * How a store comes back.
 *
 * @param backup     what is recorded of its backups
 * @param replicated true where a replica can take over
 */
public record StoreRecovery(String service, Backup backup, boolean replicated) {
}
