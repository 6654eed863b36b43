/** The command line: the same program without a window. No class here touches JavaFX. */
package dev.stackwright.app.cli;
