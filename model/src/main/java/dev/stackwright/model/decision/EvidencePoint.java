package dev.stackwright.model.decision;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Source;
import java.util.List;
import java.util.Optional;

/**
 * One of the things that prove a decision.
 *
 * @param id     stable, as the design file names it
 * @param title  as people call it
 * @param asks   the question it answers
 * @param shows  what of the decision itself tells of it; empty where only a text can
 * @param source where it comes from
 */
public record EvidencePoint(String id, String title, String asks, Optional<Shown> shows, Source source) {

    private static final String FILE = "catalog/decision-evidence.yaml";

    /** What of a decision tells of a point. */
    enum Shown {
        /** Requirements it is linked to; who agreed to them has to be written. */
        REQUIREMENTS,
        /** Options that are all judged. */
        OPTIONS,
        /** Totals with an outcome and its consequences. */
        TRADE_OFFS,
        /** Risks it is linked to, each with a mitigation. */
        RISKS
    }

    /**
     * All there are, in their order.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static List<EvidencePoint> all() {
        return DataEntry.allOf(FILE).stream().map(EvidencePoint::of).toList();
    }

    private static EvidencePoint of(DataEntry entry) {
        DataEntry known = entry.allowing("id", "title", "asks", "shows", "basis", "source");
        return new EvidencePoint(known.text("id"), known.text("title"), known.text("asks"),
                known.optionalText("shows").map(word -> shown(known, word)), Source.of(known));
    }

    private static Shown shown(DataEntry entry, String word) {
        return switch (word) {
            case "requirements" -> Shown.REQUIREMENTS;
            case "options" -> Shown.OPTIONS;
            case "trade-offs" -> Shown.TRADE_OFFS;
            case "risks" -> Shown.RISKS;
            default -> throw entry.bad("shows", "is not requirements, options, trade-offs or risks");
        };
    }
}
