package dev.stackwright.rendering.document;

import java.util.List;

/**
 * A way to run a stack, and what it means for this one. All texts are plain words.
 *
 * @param id     {@code A}, {@code B} or {@code C}
 * @param suits  what it is for
 * @param on     what it runs on
 * @param means  sentences about this stack
 * @param head   columns of the table of where each service goes; empty for none
 * @param rows   its cells
 * @param price  what it costs
 */
public record DeploymentOption(String id, String title, String suits, List<String> on, List<String> gains,
                               List<String> losses, List<String> means, List<String> head, List<List<String>> rows,
                               Price price) {

    public DeploymentOption {
        on = List.copyOf(on);
        gains = List.copyOf(gains);
        losses = List.copyOf(losses);
        means = List.copyOf(means);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * What a way costs.
     *
     * @param range  an estimate a month with its currency
     * @param year   the year of the estimate
     * @param source where the estimate is from
     * @param known  rows of the price table, which take the place of the estimate
     */
    public record Price(String range, String year, String source, List<BriefFacts.Row> known) {

        public Price {
            known = List.copyOf(known);
        }
    }
}
