package dev.stackwright.rendering.handoff;

/**
 * What the studio itself can say about a point.
 *
 * @param kind     whether it is so
 * @param evidence how it knows, or what is missing
 */
record Verdict(Kind kind, String evidence) {

    /** Ways to look at a point. */
    enum Kind {
        YES, NO, CANNOT_TELL
    }

    static Verdict yes(String evidence) {
        return new Verdict(Kind.YES, evidence);
    }

    static Verdict no(String evidence) {
        return new Verdict(Kind.NO, evidence);
    }

    static Verdict cannotTell(String evidence) {
        return new Verdict(Kind.CANNOT_TELL, evidence);
    }
}
