package dev.stackwright.model.yaml;

/**
 * One item of a sequence.
 *
 * @param start offset of the dash in block style, of the value in flow style
 */
public record YamlItem(int start, YamlNode value) {

    public int end() {
        return Math.max(start + 1, value.end());
    }
}
