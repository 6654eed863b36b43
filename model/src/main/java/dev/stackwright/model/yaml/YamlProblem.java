package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;

/**
 * Something that keeps a text, or a part of it, from being read.
 *
 * @param range   the place to show, in UTF-16 offsets
 * @param message what is wrong, one sentence
 * @param remedy  what to do about it, one sentence
 */
public record YamlProblem(Range range, String message, String remedy) {
}
