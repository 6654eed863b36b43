/** How available a stack is likely to be, estimated along its dependencies from stated assumptions. */
package dev.stackwright.model.availability;
