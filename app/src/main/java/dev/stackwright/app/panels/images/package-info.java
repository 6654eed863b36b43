/** The images of the stack: whose they are, where they lie, and what is still built from source. */
package dev.stackwright.app.panels.images;
