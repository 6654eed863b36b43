/** The review in the window: what is verified and confirmed, what may go wrong, and every document as it would leave. */
package dev.stackwright.app.panels.review;
