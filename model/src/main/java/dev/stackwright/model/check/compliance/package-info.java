/** What compliance frameworks demand of a stack. */
package dev.stackwright.model.check.compliance;
