/** The project as Docker Compose sees it: the resolved text, and why each value is as it is. */
package dev.stackwright.app.panels.resolved;
