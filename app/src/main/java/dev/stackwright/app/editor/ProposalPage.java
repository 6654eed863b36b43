package dev.stackwright.app.editor;

import dev.stackwright.model.assist.Proposal;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the chosen proposal means, beside the list: its sentences, an example, and the lines that would be written. */
final class ProposalPage extends VBox {

    private static final int MOST_LINES = 16;
    private static final String EXAMPLE = "For example ";

    ProposalPage() {
        setId("completion-page");
        getStyleClass().add("completion-page");
    }

    /** @return false where there is nothing to say */
    boolean show(Proposal proposal) {
        List<Node> parts = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        for (String line : proposal.documentation().lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(EXAMPLE)) {
                code.append(line.substring(EXAMPLE.length()));
            } else if (line.startsWith(" ")) {
                code.append('\n').append(line);
            } else {
                parts.add(styled(line, "completion-text"));
            }
        }
        String written = proposal.insertion().text();
        if (!code.isEmpty()) {
            addCode(parts, "editor.complete.example", code.toString());
        } else if (isWorthShowing(proposal)) {
            addCode(parts, "editor.complete.writes", preview(written));
        }
        if (!parts.isEmpty()) {
            parts.add(0, styled(proposal.label(), "completion-title"));
        }
        getChildren().setAll(parts);
        return !parts.isEmpty();
    }

    /** More than the label says already. */
    private static boolean isWorthShowing(Proposal proposal) {
        String written = proposal.insertion().text();
        return written.indexOf('\n') >= 0 && !written.strip().equals(proposal.label() + ":")
                || proposal.kind() == Proposal.Kind.SNIPPET
                || proposal.kind() == Proposal.Kind.VARIABLE && written.length() > proposal.label().length() + 1;
    }

    private static void addCode(List<Node> parts, String caption, String code) {
        Label shown = styled(code, "completion-code");
        shown.setMaxWidth(Double.MAX_VALUE);
        parts.add(styled(Strings.text(caption), "completion-caption"));
        parts.add(shown);
    }

    /** The lines without the indentation they share behind the first one. */
    private static String preview(String text) {
        List<String> lines = text.lines().toList();
        int indent = lines.stream().skip(1).filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        boolean isBelow = lines.get(0).endsWith(":");
        String shown = lines.stream().limit(MOST_LINES)
                .map(line -> line == lines.get(0) ? line : (isBelow ? "  " : "") + line.substring(Math.min(indent,
                        line.length()))).collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES ? shown + "\n\u2026" : shown;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
