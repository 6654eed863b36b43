package dev.stackwright.model.brief;

/**
 * How heavy a risk is.
 *
 * @param id    as style sheets and programs name it
 * @param title as people read it
 * @param from  the least product of likelihood and impact, as steps from 1, that weighs so
 */
public record RiskLevel(String id, String title, int from) {
}
