/** Lays a compose file out evenly and puts its keys in order, without changing what it says. */
package dev.stackwright.model.format;
