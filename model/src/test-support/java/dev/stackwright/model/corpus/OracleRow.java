package dev.stackwright.model.corpus;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What Docker Compose says of one file of the corpus.
 *
 * @param path     path below the corpus folder, with slashes
 * @param verdict  class of the verdict: {@code ok}, {@code a} environment only, {@code b} schema or value, {@code c}
 *                 semantic, {@code d} YAML, {@code r} resource blow-up
 * @param cause    the verdict's cause; empty for {@code ok}
 * @param message  what Docker Compose printed
 * @param fixed    for class {@code a}: {@code ok} when the file is valid once its environment is supplied
 * @param newer    true when this Docker Compose refuses what the newest specification takes
 * @param origin   {@code file}, or {@code inline} for a text cut out of a tool's tests
 * @param kind     {@code project}, {@code catalog} or {@code fixture}
 * @param entries  entries under {@code services} as a YAML reader counts them that sees the first document alone
 *                 and refuses anchors given twice; 0 where it refuses the text
 * @param services services as Docker Compose counts them, all profiles included; empty where it refuses the file
 * @param flags    what the text contains
 */
public record OracleRow(String path, String verdict, String cause, String message, String fixed, boolean newer,
                        String origin, String kind, int entries, OptionalInt services, Set<String> flags) {

    private static final int COLUMNS = 19;

    public OracleRow {
        flags = Set.copyOf(flags);
    }

    static OracleRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns: " + line);
        }
        return new OracleRow(cells[0], cells[2], cells[3], cells[4], cells[5], cells[7].equals("1"), cells[8], cells[9],
                Integer.parseInt(cells[14]), number(cells[13]), Set.of(cells[17].split(",")));
    }

    private static OptionalInt number(String cell) {
        return cell.matches("\\d+") ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }

    /** True when Docker Compose loads the file as it stands. */
    public boolean isValid() {
        return verdict.equals("ok");
    }

    /** True when Docker Compose loads the file, at the latest once its variables and env files are there. */
    public boolean isAccepted() {
        return isValid() || verdict.equals("a") && fixed.equals("ok");
    }

    /** True when the text itself is at fault, as YAML. */
    public boolean isNotYaml() {
        return verdict.equals("d");
    }

    /** True for a bomb of aliases, at which Docker Compose runs out of time and the reader stops at its limit. */
    public boolean isBomb() {
        return verdict.equals("r");
    }

    @Override
    public String toString() {
        return path;
    }
}
