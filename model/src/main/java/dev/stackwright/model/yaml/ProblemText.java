package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import java.util.List;

/** Says in plain words what the engine found. */
final class ProblemText {

    private record Wording(String sign, String message, String remedy) {
    }

    private static final List<Wording> WORDINGS = List.of(
            new Wording("mapping values are not allowed",
                    "A ':' stands where no key can be.",
                    "Check the line above for a missing ':' and this line's indentation; quote a value that"
                            + " contains ': '."),
            new Wording("could not find expected ':'",
                    "A key without ':'.",
                    "Put ': ' behind the key, or '- ' before a list item."),
            new Wording("found unexpected end of stream",
                    "A quote or bracket that opens here is never closed.",
                    "Close it, or delete the opening character."),
            new Wording("found unexpected document separator",
                    "A quote that opens here is not closed before the document ends.",
                    "Close the quote."),
            new Wording("cannot start any token",
                    "This character cannot begin a value.",
                    "Quote the value; indent with spaces, never with tabs."),
            new Wording("expected <block end>",
                    "The indentation or the punctuation here does not fit the lines above.",
                    "Align it with its neighbours; a list item begins with '- ', a key ends with ':'."),
            new Wording("did not find expected",
                    "A bracket, comma or quote is missing.",
                    "Close the list or mapping that is open here."),
            new Wording("expected ',' or",
                    "A list or mapping in brackets is not closed or lacks a comma.",
                    "Close it with ']' or '}', or put a comma between the items."),
            new Wording("block sequence entries are not allowed",
                    "A list item stands where no list can be.",
                    "Put the list under its key, on lines of its own."),
            new Wording("expected alphabetic or numeric character",
                    "A '&' or '*' without a name.",
                    "Name the anchor, or quote the value."),
            new Wording("unknown escape character",
                    "An unknown escape in a double-quoted value.",
                    "Write '\\\\' for a backslash, or use single quotes."),
            new Wording("found a tab character",
                    "A tab is used for indentation.",
                    "Indent with spaces."),
            new Wording("found character '\t",
                    "A tab is used for indentation.",
                    "Indent with spaces."));

    private ProblemText() {
    }

    static YamlProblem of(String engineMessage, Range place) {
        String said = engineMessage == null ? "" : engineMessage;
        for (Wording wording : WORDINGS) {
            if (said.contains(wording.sign())) {
                return new YamlProblem(place, wording.message(), wording.remedy());
            }
        }
        return new YamlProblem(place, "This is not well-formed YAML: " + said + ".",
                "Correct the line; the blocks around it stay as they are.");
    }
}
