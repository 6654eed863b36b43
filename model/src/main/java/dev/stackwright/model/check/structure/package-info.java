/** What is wrong with a compose file itself, one class a check. */
package dev.stackwright.model.check.structure;
