/** The page about availability: target, recovery, the estimate with its chain, and what it assumes. */
package dev.stackwright.app.panels.sla;
