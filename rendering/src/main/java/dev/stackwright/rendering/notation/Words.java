package dev.stackwright.rendering.notation;

import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of nodes and edges, before a notation escapes it. */
final class Words {

    private static final Pattern BRACKETED = Pattern.compile("\\[[^:\\]]*: (.*)]", Pattern.DOTALL);

    private static final Pattern BEHIND = Pattern.compile("[^\\[\\]]* \\[([^\\[\\]]*)]");

    private Words() {
    }

    /** On one line, without characters that cannot be seen. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\s]+", " ").strip();
    }

    /** Name, kind and description, those that are said, each on one line; at least one. */
    static List<String> of(DiagramNode node) {
        List<String> words = new ArrayList<>(node.kind() == NodeKind.NOTE
                ? node.description().lines().map(Words::line).filter(line -> !line.isEmpty()).toList() : said(node));
        if (words.isEmpty()) {
            words.add(node.kind().label());
        }
        return words;
    }

    private static List<String> said(DiagramNode node) {
        List<String> words = new ArrayList<>();
        for (String text : List.of(node.title(), node.subtitle(), node.description())) {
            if (!line(text).isEmpty() && !words.contains(line(text))) {
                words.add(line(text));
            }
        }
        return words;
    }

    /** What a node of the C4 model is made with: {@code PostgreSQL} of {@code [Container: PostgreSQL]}. */
    static String technology(DiagramNode node) {
        Matcher bracketed = BRACKETED.matcher(line(node.subtitle()));
        return bracketed.matches() ? bracketed.group(1) : "";
    }

    /** What a relation of the C4 model says; every relation says something. */
    static String relation(DiagramEdge edge) {
        String words = line(edge.label());
        String behind = " [" + protocolOf(edge) + "]";
        String said = words.endsWith(behind) ? words.substring(0, words.length() - behind.length()) : words;
        return said.isEmpty() ? "uses" : said;
    }

    /** The protocol of a relation where it is not what the relation says already; empty for none. */
    static String protocol(DiagramEdge edge) {
        return protocolOf(edge).equals(relation(edge)) ? "" : protocolOf(edge);
    }

    private static String protocolOf(DiagramEdge edge) {
        if (edge.meaning().isPresent()) {
            return edge.meaning().flatMap(EdgeMeaning::protocol).map(Words::line).orElse("");
        }
        // Relations that stand for others have no meaning of their own; the views write a protocol behind the words.
        Matcher behind = BEHIND.matcher(line(edge.label()));
        return behind.matches() ? behind.group(1) : "";
    }

    /** What stands on a boundary of the C4 model, without the kind in brackets behind it. */
    static String boundary(DiagramGroup group) {
        return line(group.title()).replaceAll(" \\[(Software system|Container)]$", "");
    }
}
