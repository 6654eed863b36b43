/** What tenancy demands of a stack. */
package dev.stackwright.model.check.tenancy;
