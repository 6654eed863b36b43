package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.model.recovery.RecoveryFolder;

/**
 * What is remembered of a user between two starts.
 *
 * @param preferences how the user likes the program
 * @param recovery    unsaved work, and which windows are open
 */
public record UserMemory(PreferencesFile preferences, RecoveryFolder recovery) {
}
