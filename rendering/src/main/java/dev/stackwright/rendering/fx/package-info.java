/** Shows a scene in a JavaFX window and updates it by difference. The only package of this module with JavaFX. */
package dev.stackwright.rendering.fx;
