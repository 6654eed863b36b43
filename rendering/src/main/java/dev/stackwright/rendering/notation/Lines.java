package dev.stackwright.rendering.notation;

/** A text that grows by lines, each set in as deep as the blocks it stands in. */
final class Lines {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    Lines add(String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    /** A line after which others stand deeper. */
    Lines open(String line) {
        add(line);
        depth++;
        return this;
    }

    /** The line that ends what was opened last. */
    Lines close(String line) {
        depth--;
        return add(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
