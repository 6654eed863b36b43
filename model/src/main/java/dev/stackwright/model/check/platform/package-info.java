/** What a stack has to know of the platform it is meant for. */
package dev.stackwright.model.check.platform;
