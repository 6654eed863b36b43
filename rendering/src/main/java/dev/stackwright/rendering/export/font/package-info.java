/** Makes fonts small enough to be carried inside a picture: only the letters that are used. */
package dev.stackwright.rendering.export.font;
