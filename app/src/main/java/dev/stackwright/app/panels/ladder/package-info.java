/** The ladder panel: the pattern of the stack, the seven rungs, what each misses, and the steps up. */
package dev.stackwright.app.panels.ladder;
