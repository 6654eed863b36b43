package dev.stackwright.model.format;

import dev.stackwright.model.format.LinePlan.Kind;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;

/** Plans the lines of all blocks of a text by one step each. */
final class Indentation {

    /** A dash and the blank behind it. */
    private static final int DASH = 2;

    private final TextDocument text;
    private final Steps steps;
    private final LinePlan plan;

    private Indentation(YamlTree tree, Steps steps) {
        this.text = tree.text();
        this.steps = steps;
        this.plan = new LinePlan(text);
    }

    static LinePlan of(YamlTree tree) {
        Indentation indentation = new Indentation(tree, Steps.of(tree));
        tree.documents().forEach(document -> document.root().ifPresent(indentation::root));
        return indentation.plan;
    }

    /**
     * What holds a value: a key or a dash.
     *
     * @param line   where it stands
     * @param before its column as it is
     * @param after  its column as it is to be
     * @param isDash true for an item of a list
     */
    private record Owner(int line, int before, int after, boolean isDash) {
    }

    private void root(YamlNode root) {
        if (root instanceof YamlMapping mapping && !mapping.flow()) {
            entries(mapping, 0);
        } else if (root instanceof YamlSequence sequence && !sequence.flow()) {
            items(sequence, 0);
        } else {
            int column = text.columnOf(root.start());
            continued(root, new Owner(text.lineOf(root.start()), column, column, false), 0);
        }
    }

    private void entries(YamlMapping mapping, int column) {
        for (YamlEntry entry : mapping.entries()) {
            int line = text.lineOf(entry.start());
            if (plan.startsLine(entry.start())) {
                plan.put(line, Kind.STRUCTURE, column);
            }
            int before = text.columnOf(entry.start());
            plan.open(line, before, column);
            value(entry.value(), new Owner(text.lineOf(entry.key().end()), before, column, false));
        }
    }

    private void items(YamlSequence sequence, int column) {
        for (YamlItem item : sequence.items()) {
            int line = text.lineOf(item.start());
            if (plan.startsLine(item.start())) {
                plan.put(line, Kind.STRUCTURE, column);
            }
            int before = text.columnOf(item.start());
            plan.open(line, before, column);
            value(item.value(), new Owner(line, before, column, true));
        }
    }

    private void value(YamlNode node, Owner owner) {
        int line = text.lineOf(node.start());
        boolean ownLine = line != owner.line && plan.startsLine(node.start());
        if (node instanceof YamlMapping mapping && !mapping.flow()) {
            int column = isBehindDash(mapping, owner) ? owner.after + DASH : owner.after + step(owner);
            properties(node, owner, ownLine, column);
            entries(mapping, column);
        } else if (node instanceof YamlSequence sequence && !sequence.flow()) {
            int column = isBehindDash(sequence, owner) ? owner.after + DASH
                    : owner.after + (owner.isDash ? step(owner) : steps.list());
            properties(node, owner, ownLine, column);
            items(sequence, column);
        } else if (ownLine) {
            int column = owner.after + step(owner);
            plan.put(line, Kind.STRUCTURE, column);
            continued(node, owner, column - text.columnOf(node.start()));
        } else {
            continued(node, owner, owner.after - owner.before);
        }
    }

    /** True for a block that begins in the line of the dash: {@code - a: 1}. */
    private boolean isBehindDash(YamlNode block, Owner owner) {
        return owner.isDash && text.lineOf(block.contentStart()) == owner.line;
    }

    private int step(Owner owner) {
        return owner.isDash ? Math.max(DASH, steps.mapping()) : steps.mapping();
    }

    /** An anchor or a tag in a line of its own above the block. */
    private void properties(YamlNode block, Owner owner, boolean ownLine, int column) {
        if (ownLine && text.lineOf(block.contentStart()) != text.lineOf(block.start())) {
            plan.put(text.lineOf(block.start()), Kind.STRUCTURE, Math.max(column, owner.after + 1));
        }
    }

    /** The further lines of a value that begins where its owner says. */
    private void continued(YamlNode node, Owner owner, int shift) {
        if (node instanceof YamlAlias || node instanceof YamlScalar scalar && scalar.isAbsent()) {
            return;
        }
        if (node instanceof YamlScalar scalar && scalar.style().isBlock()) {
            block(scalar, owner);
            return;
        }
        boolean quoted = node instanceof YamlScalar scalar && scalar.style() != ScalarStyle.PLAIN;
        int last = text.lineOf(node.end());
        for (int line = text.lineOf(node.start()) + 1; line <= last; line++) {
            if (plan.isEmpty(line)) {
                plan.put(line, quoted ? Kind.QUOTED : Kind.CONTINUED, plan.indent(line));
                continue;
            }
            int before = plan.indent(line);
            int least = before > owner.before ? owner.after + 1 : owner.after;
            plan.put(line, quoted ? Kind.QUOTED : Kind.CONTINUED, Math.max(least, before + shift));
        }
        if (quoted && last > text.lineOf(node.start())) {
            quotedStart(text.lineOf(node.contentStart()));
        }
        quotedWithin(node);
    }

    /** Texts in quotes that go over several lines within brackets. */
    private void quotedWithin(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                quotedPart(entry.key());
                quotedPart(entry.value());
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(this::quotedPart);
        }
    }

    private void quotedPart(YamlNode node) {
        boolean quoted = node instanceof YamlScalar scalar && scalar.style().isQuoted();
        int last = text.lineOf(node.end());
        for (int line = text.lineOf(node.contentStart()); quoted && line <= last; line++) {
            if (line < last || last > text.lineOf(node.contentStart())) {
                quotedStart(line);
            }
        }
        quotedWithin(node);
    }

    /** The line in which a text in quotes begins ends within it. */
    private void quotedStart(int line) {
        int indent = plan.at(line) == null ? plan.indent(line) : plan.at(line).indent();
        plan.put(line, Kind.QUOTED, indent);
    }

    private void block(YamlScalar scalar, Owner owner) {
        int header = text.lineOf(scalar.contentStart());
        if (header != text.lineOf(scalar.start())) {
            plan.put(header, Kind.STRUCTURE, owner.after + step(owner));
        }
        String written = text.line(header).substring(text.columnOf(scalar.contentStart())).split("[ \\t]", 2)[0];
        int last = Math.max(header, text.lineOf(scalar.end()));
        int first = header + 1;
        while (first <= last && plan.isEmpty(first)) {
            first++;
        }
        if (first > last) {
            return;
        }
        boolean counted = written.chars().anyMatch(Character::isDigit);
        int before = counted ? owner.before + Integer.parseInt(written.replaceAll("\\D", "")) : spaces(first);
        int after = counted ? before + owner.after - owner.before : owner.after + step(owner);
        boolean keeps = written.indexOf('+') >= 0;
        for (int line = header + 1; line < text.lineCount(); line++) {
            if (line > last && !plan.isEmpty(line)) {
                break;
            }
            boolean isText = text.line(line).length() > before;
            if (line <= last || isText || keeps) {
                plan.put(line, Kind.BLOCK, isText ? spaces(line) + after - before : 0);
            }
        }
    }

    private int spaces(int line) {
        String content = text.line(line);
        int spaces = 0;
        while (spaces < content.length() && content.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
