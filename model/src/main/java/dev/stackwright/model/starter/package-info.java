/**
 * Starters: complete stacks to begin from. They are data; here they are read, and one is written into a folder with
 * secrets of its own, where nothing stands in its way.
 */
package dev.stackwright.model.starter;
