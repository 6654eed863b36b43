/** The panel that compares plans and changes them in place. */
package dev.stackwright.app.panels.plans;
