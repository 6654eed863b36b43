/** Three-way merges: a text that two have changed, line by line, and what they disagree about. */
package dev.stackwright.model.merge;
