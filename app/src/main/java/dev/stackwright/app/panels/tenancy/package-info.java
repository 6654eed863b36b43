/** The page about tenancy, and who shares what. */
package dev.stackwright.app.panels.tenancy;
