/** The window: its frame, menus, commands and status bar, and the way from one project to the next. */
package dev.stackwright.app.shell;
