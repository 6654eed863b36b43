/** The forms in which a check is told: lines for people and programs, JSON, and SARIF 2.1.0. */
package dev.stackwright.app.cli.report;
