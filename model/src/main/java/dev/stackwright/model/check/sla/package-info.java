/** What the SLA demands of a stack. */
package dev.stackwright.model.check.sla;
