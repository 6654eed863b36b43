/** The bundled fonts and how wide a text is in them, without a screen. */
package dev.stackwright.rendering.text;
