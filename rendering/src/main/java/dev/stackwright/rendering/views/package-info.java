/** The views beside the architecture, each a pure function from the project to a diagram. */
package dev.stackwright.rendering.views;
