/** What there is to know of a place in a compose file: pure functions from a project and an offset to a card. */
package dev.stackwright.model.assist.hover;
