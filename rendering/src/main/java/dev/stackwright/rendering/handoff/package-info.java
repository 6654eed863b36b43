/**
 * What leaves the studio with a stack: the compose file without platform attributes, its variables, the handoff
 * document. Pure functions from a snapshot to text; without a clock, so that the same stack gives the same bytes.
 */
package dev.stackwright.rendering.handoff;
