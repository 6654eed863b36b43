/** Decisions in the window: the list of them, and the matrix that weighs the options of one. */
package dev.stackwright.app.panels.decisions;
