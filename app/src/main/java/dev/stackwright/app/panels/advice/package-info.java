/** Advice in the window: what is answered about the product, what suits it and why, technologies side by side. */
package dev.stackwright.app.panels.advice;
