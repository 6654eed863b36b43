package dev.stackwright.model.catalog;

import java.util.List;

/**
 * How often a store is backed up and how long that is kept, as designs usually decide it.
 *
 * @param name          in a few words
 * @param periodHours   hours from one backup to the next
 * @param retentionDays days a backup is kept
 * @param source        where this comes from
 */
public record BackupSchedule(String name, int periodHours, int retentionDays, String source) {

    /** @throws DataEntry.BadData when an entry is wrong */
    public static List<BackupSchedule> all() {
        return DataEntry.allOf("choices/backups.yaml").stream()
                .map(entry -> entry.allowing("id", "name", "periodHours", "retentionDays", "source"))
                .map(entry -> new BackupSchedule(entry.text("name"), entry.number("periodHours"),
                        entry.number("retentionDays"), entry.text("source"))).toList();
    }
}
