package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;

/**
 * One message of a scenario.
 *
 * @param from   who sends it: a service, person, external system or component
 * @param to     who gets it; the sender itself for a step that stays inside
 * @param text   what is asked or told, one line
 * @param answer true for the answer to an earlier message
 */
public record ScenarioStep(ElementId from, ElementId to, String text, boolean answer) {
}
