package dev.stackwright.model.design;

import dev.stackwright.model.text.Position;

/**
 * Why a design file cannot be read, or only be read and not written.
 *
 * @param place   where in the file, from 1
 * @param message what is wrong, one sentence
 * @param remedy  what to do about it, one sentence
 */
public record DesignProblem(Position place, String message, String remedy) {
}
