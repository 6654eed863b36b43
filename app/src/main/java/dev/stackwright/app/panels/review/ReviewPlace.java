package dev.stackwright.app.panels.review;

/** A page of the review. */
sealed interface ReviewPlace {

    /** The points before a handoff. */
    record OfChecklist() implements ReviewPlace {
    }

    /** The points before a design is final. */
    record OfValidation() implements ReviewPlace {
    }

    /** What may go wrong. */
    record OfRisks() implements ReviewPlace {
    }

    /** A document, by its way. */
    record OfPaper(String way) implements ReviewPlace {
    }
}
