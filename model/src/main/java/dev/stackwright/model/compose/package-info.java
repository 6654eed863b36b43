/**
 * The compose model: typed, read-only views of a tree. Every accessor may be empty, none throws; each value
 * knows where it comes from.
 */
package dev.stackwright.model.compose;
