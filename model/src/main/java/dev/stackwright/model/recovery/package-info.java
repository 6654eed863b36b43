/** Unsaved work kept outside the window, so that it outlives it; and which windows are open on what. */
package dev.stackwright.model.recovery;
