package dev.stackwright.app.dialogs;

/**
 * What a key does.
 *
 * @param keys  as the platform writes them: {@code Ctrl+S}
 * @param title what happens
 */
public record Shortcut(String keys, String title) {
}
