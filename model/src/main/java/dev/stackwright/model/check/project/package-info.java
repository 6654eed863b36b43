/**
 * What is wrong with the project as a whole, once overrides, includes, extends and variables are resolved; one class a
 * check. The rules are those of the Compose Specification as Docker Compose keeps them.
 */
package dev.stackwright.model.check.project;
