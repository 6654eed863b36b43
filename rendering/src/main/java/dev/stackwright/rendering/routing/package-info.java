/**
 * Finds the ways of edges around placed cards: upright and level sections, apart from each other, not through
 * cards. Pure functions; a route depends on nothing but where the cards are and what the layout proposed.
 */
package dev.stackwright.rendering.routing;
