/** The compose basics every stack should live up to, one class a check. */
package dev.stackwright.model.check.advice;
