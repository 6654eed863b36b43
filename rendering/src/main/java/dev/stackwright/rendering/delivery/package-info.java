/**
 * Everything that leaves with a design: what there is to choose from, and one maker for each. Pure functions from a
 * design to files; without a clock, so that the same design gives the same bytes.
 */
package dev.stackwright.rendering.delivery;
