package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.DataEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words or lines that may be written at a kind of place.
 *
 * @param at     keys from the top: {@code *} stands for any name, {@code #} for an item of a list
 * @param role   what begins there
 * @param label  what it is called
 * @param detail a few words about it
 * @param doc    what it does
 * @param text   with the places to type over between guillemets; lines indented by two spaces a level
 */
record Snippet(List<String> at, Role role, String label, String detail, String doc, String text) {

    private static final int STEP = 2;

    Snippet {
        at = List.copyOf(at);
    }

    static List<Snippet> read() {
        return DataEntry.allOf("assist/snippets.yaml").stream().map(Snippet::of).toList();
    }

    private static Snippet of(DataEntry entry) {
        entry.allowing("at", "role", "label", "detail", "doc", "text");
        return new Snippet(List.of(entry.text("at").split("\\.")),
                Role.valueOf(entry.text("role").toUpperCase(Locale.ROOT)), entry.text("label"), entry.text("detail"),
                entry.text("doc"), entry.text("text"));
    }

    boolean suits(Asked asked) {
        return asked.place().role() == role && asked.isAt(at.toArray(String[]::new)) && isFree(asked);
    }

    /** Several lines need a line of their own in a block; a key must not be there yet. */
    private boolean isFree(Asked asked) {
        boolean isLong = text.indexOf('\n') >= 0 || role == Role.KEY;
        boolean fits = !isLong || !asked.place().flow() && asked.endsLine() && asked.place().quote() == 0;
        return fits && key().map(key -> !asked.keysBeside().contains(key)).orElse(true);
    }

    private Optional<String> key() {
        return role == Role.KEY ? Optional.of(text.substring(0, text.indexOf(':'))) : Optional.empty();
    }

    Proposal at(Asked asked) {
        CaretPlace place = asked.place();
        String written = place.quote() == 0 ? text : text.replace("\"", "");
        return new Proposal(Proposal.Kind.SNIPPET, label, detail, doc,
                Insertion.marked(indented(written, place.column(), asked.step())));
    }

    /** Lines of two spaces a level as lines of a block at that column. */
    static String indented(String lines, int column, int step) {
        StringBuilder out = new StringBuilder();
        for (String line : lines.stripTrailing().split("\n")) {
            int blanks = line.length() - line.stripLeading().length();
            String indent = out.isEmpty() ? "" : "\n" + " ".repeat(column + blanks / STEP * step + blanks % STEP);
            out.append(indent).append(line.substring(blanks));
        }
        return out.toString();
    }
}
