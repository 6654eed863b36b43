/** What a product's brief asks, read from data, and the recipes that answer it; they write the design alone. */
package dev.stackwright.model.brief;
