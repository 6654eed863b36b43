/** The choices panel: tenancy, deployment models, compliance, availability target, and what each means. */
package dev.stackwright.app.panels.choices;
