/**
 * The images of a stack and the registries they lie in: whose they are, where those that are built from source can be
 * pushed to, and with which commands. What each registry asks for is data.
 */
package dev.stackwright.model.registry;
