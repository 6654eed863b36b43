/** The parameters of the stack: every variable with its default, its value here, its meaning and its places. */
package dev.stackwright.app.panels.parameters;
