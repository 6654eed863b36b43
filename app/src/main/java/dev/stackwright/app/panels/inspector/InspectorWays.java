package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.recipe.LiteralPlace;
import dev.stackwright.model.text.Range;
import java.util.function.Consumer;

/**
 * Where the inspector leads to.
 *
 * @param explain    shows what there is to know about a finding
 * @param openSource shows where a service of another file is written
 * @param pages      opens pages of the window beside
 * @param publish    lets the user publish the image of a service that is built
 * @param extract    puts a variable in the place of a value
 * @param reveal     shows a place in the text
 */
public record InspectorWays(Consumer<Finding> explain, Consumer<ElementId> openSource, ServicePages pages,
                            Consumer<String> publish, Consumer<LiteralPlace> extract, Consumer<Range> reveal) {
}
