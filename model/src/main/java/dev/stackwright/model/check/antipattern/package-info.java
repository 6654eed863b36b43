/** Ways to build a stack that work on one machine and fail later, whatever is chosen. */
package dev.stackwright.model.check.antipattern;
