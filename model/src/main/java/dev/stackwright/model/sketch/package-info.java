/**
 * The verbs for what is drawn beside the services: persons, external systems, components, groups, notes, locks,
 * scenarios and the edges between them. They write the design alone; the compose text stays as it is.
 */
package dev.stackwright.model.sketch;
