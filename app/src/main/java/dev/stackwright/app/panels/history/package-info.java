/** The history panel: the steps that led here, and the way back to any of them. */
package dev.stackwright.app.panels.history;
