/** What keeps a stack from being broken into, whatever is chosen. */
package dev.stackwright.model.check.security;
