/** The brief in the window: what is asked about the product, the people around it and each service. */
package dev.stackwright.app.panels.brief;
