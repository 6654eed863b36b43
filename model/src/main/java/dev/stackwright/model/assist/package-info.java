/** What an editor knows of a compose file: what may be written at the caret, what a word means and where it leads. */
package dev.stackwright.model.assist;
