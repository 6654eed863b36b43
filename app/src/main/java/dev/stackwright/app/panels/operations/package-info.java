/** The panel that says how the stack is operated. */
package dev.stackwright.app.panels.operations;
