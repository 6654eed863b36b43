package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command waits for another service by a script or for a fixed time before it starts its own work. */
public record WaitScript(CheckInfo info) implements EachService, LocalCheck {

    private static final Pattern WAITS = Pattern.compile(
            "\\b(wait-for-it(?:\\.sh)?|wait-for(?:\\.sh)?|wait4x|wait4ports|dockerize)\\b(?=\\s)"
                    + "|(?:^|-c[\"']?\\s+[\"']?)(sleep\\s+\\d+)\\s*(?:&&|;)");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Matcher waits = WAITS.matcher(Commands.line(service));
        return waits.find() && !context.links().waitsFor(service.name()).isEmpty()
                ? Commands.place(service).map(place -> finding(service, waits, place)).stream().toList() : List.of();
    }

    private Finding finding(Service service, Matcher waits, Range place) {
        String by = waits.group(1) == null ? waits.group(2) : waits.group(1);
        return Finding.of(info, service.id(), place, service.name() + " waits with '" + by + "' before it starts.");
    }
}
