/** Choices that contradict each other, or what is said of single services. */
package dev.stackwright.model.check.conflict;
