/** Placed shapes in px: one value that feeds the screen and the exported pictures. */
package dev.stackwright.rendering.scene;
