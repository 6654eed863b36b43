package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * @param further the files of the project beside the main one
     * @param svg     the drawing of the stack
     */
    public static HandoffBundle of(HandoffInput input, FurtherFiles further, String svg) {
        ComposeExport export = ComposeExport.of(input.snapshot());
        SortedMap<String, ComposeExport> along = new TreeMap<>();
        further.along().forEach((way, file) -> along.put(way, ComposeExport.of(file)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(input.fileName(), export.bytes());
        along.forEach((way, file) -> files.put(way, file.bytes()));
        files.put(VARIABLES, utf8(EnvExample.of(export.snapshot(), input.fileName(), further.along())));
        files.put(DOCUMENT, utf8(HandoffDocument.of(input, export, further)));
        files.put(DIAGRAM, utf8(svg));
        List<String> warnings = new ArrayList<>();
        HandoffFacts facts = new HandoffFacts(input.of(export.snapshot()));
        facts.problems().stream().findFirst().ifPresent(first -> warnings.add("The compose file has "
                + HandoffParts.count(facts.problems().size(), "error") + ", the first in " + facts.line(first) + ": "
                + first.message()));
        warnings.addAll(warnings(facts, export, ""));
        // By itself such a file may be no stack: what it lacks is no mistake.
        along.forEach((way, file) -> warnings.addAll(
                warnings(new HandoffFacts(input.of(file.snapshot())), file, way + ": ")));
        further.left().forEach(way -> warnings.add(way + " belongs to the stack and stays behind: it lies outside of"
                + " the folder of " + input.fileName() + "."));
        return new HandoffBundle(files, warnings);
    }

    /** @param file names the file in front of each; empty for the main one */
    private static List<String> warnings(HandoffFacts facts, ComposeExport export, String file) {
        List<String> warnings = new ArrayList<>();
        List<Finding> secrets = facts.open("secret-in-clear");
        if (!secrets.isEmpty()) {
            warnings.add(file + "Secrets leave in clear, " + HandoffParts.count(secrets.size(), "place")
                    + ", the first in " + facts.line(secrets.get(0)) + ": " + secrets.get(0).message());
        }
        export.kept().forEach(name -> warnings.add(
                file + name + " stays in the compose file: other parts are aliases of it."));
        return warnings;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
