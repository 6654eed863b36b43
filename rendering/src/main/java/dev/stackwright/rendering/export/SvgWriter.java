package dev.stackwright.rendering.export;

/** Collects elements of an SVG with indentation; attributes are given as name and value in turn. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(16_384);
    private int depth;

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

    /** Text that is already written as XML allows it. */
    SvgWriter raw(String name, String content, Object... attributes) {
        start(name, attributes);
        out.append('>').append(content).append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, Object... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String written = value instanceof Double number ? Xml.number(number) : Xml.escaped(value.toString());
            out.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
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
