package dev.stackwright.app.dialogs;

/**
 * Unsaved work of a project that can be had back.
 *
 * @param name   of the project
 * @param text   where it belongs, when it was changed last, and what else is to be known
 * @param diff   from the file as it is now to the work
 * @param design true when the design would change as well
 */
public record RecoveryOffer(String name, String text, Diff diff, boolean design) {
}
