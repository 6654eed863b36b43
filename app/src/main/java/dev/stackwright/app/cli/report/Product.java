package dev.stackwright.app.cli.report;

/**
 * The program that reports, as it names itself.
 *
 * @param version as the jar states it
 */
public record Product(String name, String version) {
}
