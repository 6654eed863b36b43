/**
 * Which technologies suit a product, from what has been answered about it: ranked, with the reason for each point,
 * and with what cannot be used at all. What speaks for what is data.
 */
package dev.stackwright.model.advice;
