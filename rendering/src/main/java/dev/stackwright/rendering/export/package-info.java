/** What is made from a scene: one class a target. Pure functions to text or bytes. */
package dev.stackwright.rendering.export;
