/** Starters as the window shows them: read once, drawn beside the window's thread, offered as cards. */
package dev.stackwright.app.starters;
