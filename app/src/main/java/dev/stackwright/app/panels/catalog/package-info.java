/** The technology catalog in the window: a list to search, and a page for each technology. */
package dev.stackwright.app.panels.catalog;
