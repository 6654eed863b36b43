/** One open project as the window sees it: workspace, selection, what was computed from the last snapshot. */
package dev.stackwright.app.project;
