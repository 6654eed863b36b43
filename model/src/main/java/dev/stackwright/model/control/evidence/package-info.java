/** What speaks for controls in a stack and in its design: small questions behind stable ids. */
package dev.stackwright.model.control.evidence;
