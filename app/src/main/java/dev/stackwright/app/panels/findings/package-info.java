/** The findings panel: what the checks say, why, and what can be done about it. */
package dev.stackwright.app.panels.findings;
