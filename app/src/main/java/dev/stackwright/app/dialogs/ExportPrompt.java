package dev.stackwright.app.dialogs;

import java.util.function.Consumer;

/** Asks what is to leave and where to, and shows how far it has come. */
@FunctionalInterface
public interface ExportPrompt {

    /** What happens once the user has said so. */
    interface Exporting {

        /**
         * @param course hears what is made at the moment
         * @param over   gets true once everything is written, false where it is not
         * @return ends it; nothing is written then, unless everything is already
         */
        Runnable begin(ExportWish wish, Consumer<Step> course, Consumer<Boolean> over);
    }

    /**
     * What is made at the moment.
     *
     * @param done how many targets are made
     * @param all  how many there will be
     */
    record Step(String target, int done, int all) {
    }

    void ask(ExportOffer offer, Exporting exporting);
}
