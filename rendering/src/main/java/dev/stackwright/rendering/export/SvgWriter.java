package dev.stackwright.rendering.export;

/**
 * Collects elements of an SVG with indentation. Attributes are given as name and value in turn; one whose value is
 * the empty text is left out.
 */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(16_384);
    private int depth;

    /** @param depth how deep the first element stands */
    SvgWriter(int depth) {
        this.depth = depth;
    }

    SvgWriter open(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        depth++;
        return this;
    }

    SvgWriter close(String name) {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    SvgWriter empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    SvgWriter text(String name, String content, Object... attributes) {
        start(name, attributes);
        out.append('>').append(Xml.escaped(content)).append("</").append(name).append(">\n");
        return this;
    }

    /** A line of content that needs no escaping. */
    SvgWriter line(String content) {
        indent();
        out.append(content).append('\n');
        return this;
    }

    /** What another writer collected. */
    SvgWriter append(SvgWriter other) {
        out.append(other.out);
        return this;
    }

    private void start(String name, Object... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String written = value instanceof Double number ? Xml.number(number) : Xml.escaped(value.toString());
            if (!written.isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
            }
        }
    }

    private void indent() {
        out.append("  ".repeat(depth));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
