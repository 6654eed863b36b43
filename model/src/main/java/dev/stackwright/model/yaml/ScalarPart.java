package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import java.util.Optional;

/** Changes a part of a scalar where it is written, so that what stands around it keeps its bytes. */
final class ScalarPart {

    private final String text;
    private final YamlScalar scalar;
    private final boolean inFlow;

    ScalarPart(String text, YamlScalar scalar, boolean inFlow) {
        this.text = text;
        this.scalar = scalar;
        this.inFlow = inFlow;
    }

    /** The scalar's value with the part replaced. */
    String changed(Range part, String with) {
        return scalar.value().substring(0, part.start()) + with + scalar.value().substring(part.end());
    }

    /** Empty where the part is written with escapes or line breaks, or the style cannot hold what is to come. */
    Optional<Replacement> inPlace(Range part, String with) {
        String written = text.substring(scalar.contentStart(), scalar.end());
        String piece = scalar.value().substring(part.start(), part.end());
        boolean escaped = scalar.style() == ScalarStyle.DOUBLE_QUOTED && written.indexOf('\\') >= 0;
        if (piece.isEmpty() || escaped || !holds(part, with) || count(written, piece) != count(scalar.value(), piece)) {
            return Optional.empty();
        }
        int turn = count(scalar.value().substring(0, part.end()), piece);
        int at = -1;
        for (int i = 0; i < turn; i++) {
            at = written.indexOf(piece, at + 1);
        }
        int start = scalar.contentStart() + at;
        return Optional.of(Replacement.of(new Range(start, start + piece.length()), with));
    }

    private boolean holds(Range part, String with) {
        boolean oneLine = with.chars().noneMatch(c -> c < ' ');
        return oneLine && switch (scalar.style()) {
            case PLAIN -> Quoting.isSafePlain(changed(part, with), false, inFlow);
            case SINGLE_QUOTED -> with.indexOf('\'') < 0;
            case DOUBLE_QUOTED -> with.indexOf('"') < 0 && with.indexOf('\\') < 0;
            case LITERAL, FOLDED -> true;
        };
    }

    private static int count(String text, String piece) {
        int found = 0;
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            found++;
        }
        return found;
    }
}
