/** One small stack for every check: as the check finds it, and as it is once mended. */
package dev.stackwright.model.check.sample;
