/** The compliance page: the controls of a framework, how far the design meets each, and what says so. */
package dev.stackwright.app.panels.compliance;
