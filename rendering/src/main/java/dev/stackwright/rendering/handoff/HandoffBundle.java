package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that leaves with a stack.
 *
 * @param files    contents by file name
 * @param warnings what whoever sends it has to know first, for example that secrets stand in clear
 */
public record HandoffBundle(Map<String, byte[]> files, List<String> warnings) {

    public static final String VARIABLES = ".env.example";
    public static final String DOCUMENT = "HANDOFF.md";
    public static final String DIAGRAM = "diagram.svg";

    public HandoffBundle {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        warnings = List.copyOf(warnings);
    }

    /** @param svg the drawing of the stack */
    public static HandoffBundle of(HandoffInput input, String svg) {
        ComposeExport export = ComposeExport.of(input.snapshot());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(input.fileName(), export.bytes());
        files.put(VARIABLES, utf8(EnvExample.of(export.snapshot(), input.fileName())));
        files.put(DOCUMENT, utf8(HandoffDocument.of(input, export)));
        files.put(DIAGRAM, utf8(svg));
        return new HandoffBundle(files, warnings(input, export));
    }

    private static List<String> warnings(HandoffInput input, ComposeExport export) {
        List<String> warnings = new ArrayList<>();
        HandoffFacts facts = new HandoffFacts(input.of(export.snapshot()));
        facts.problems().stream().findFirst().ifPresent(first -> warnings.add("The compose file has "
                + HandoffParts.count(facts.problems().size(), "error") + ", the first in " + facts.line(first) + ": "
                + first.message()));
        List<Finding> secrets = facts.open("secret-in-clear");
        if (!secrets.isEmpty()) {
            warnings.add("Secrets leave in clear, " + HandoffParts.count(secrets.size(), "place") + ", the first in "
                    + facts.line(secrets.get(0)) + ": " + secrets.get(0).message());
        }
        export.kept().forEach(name -> warnings.add(name + " stays in the compose file: other parts are aliases of it."));
        return warnings;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
