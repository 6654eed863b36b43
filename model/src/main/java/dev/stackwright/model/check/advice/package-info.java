/** The checks about architecture, one class a check: the compose basics and what the choices demand. */
package dev.stackwright.model.check.advice;
