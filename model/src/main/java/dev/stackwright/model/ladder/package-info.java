/**
 * The seven rungs a compose file climbs: what each asks for and where that is missing, the points to validate, and the
 * step that takes a rung as one edit.
 */
package dev.stackwright.model.ladder;
