/** Gives nodes their places. Pure functions over values; usable on any thread. */
package dev.stackwright.rendering.layout;
