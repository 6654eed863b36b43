/** The palette: blocks to draw a stack from. */
package dev.stackwright.app.panels.blocks;
