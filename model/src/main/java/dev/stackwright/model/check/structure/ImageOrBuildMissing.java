package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.List;

/** Nothing says what a service runs. */
public record ImageOrBuildMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        return context.services().stream()
                .filter(service -> service.entry().value().isNull() || service.entry().value().asMapping().isPresent())
                .filter(service -> service.image().isEmpty() && !service.isBuilt())
                .filter(service -> !context.isPartial(service) && service.attribute("provider").isEmpty())
                .filter(service -> !isCutShort(context, service))
                .map(service -> InactiveServices.weigh(service, Finding.of(info, service.id(), service.keyRange(),
                        "The service " + service.name() + " has neither image nor build.")))
                .toList();
    }

    /** True where lines in the service or right behind it cannot be read: the image may stand there. */
    private static boolean isCutShort(CheckContext context, Service service) {
        TextDocument text = context.snapshot().text();
        Range lines = new Range(service.range().start(), text.nextLineStart(text.lineOf(service.range().end())));
        return context.snapshot().tree().masked().stream()
                .anyMatch(masked -> masked.overlaps(lines) || masked.start() == lines.end());
    }
}
