/** The scenarios panel: what happens in the product, told as messages in their order. */
package dev.stackwright.app.panels.scenarios;
