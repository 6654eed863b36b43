/** What may be wrong with the findings that somebody lets stand. */
package dev.stackwright.model.check.acceptance;
