/** The verbs that say something of single services and of what flows between them; they write the design alone. */
package dev.stackwright.model.note;
