/** The inspector: what the selected service has, as controls; each change of one is one edit. */
package dev.stackwright.app.panels.inspector;
