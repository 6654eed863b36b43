/** What deployment models demand of a stack. */
package dev.stackwright.model.check.deployment;
