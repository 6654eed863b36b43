package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes the stages of the Dockerfile a service is built with, be it a file or written in the service. */
final class StageProposer implements Proposer {

    /** {@code FROM [--platform=…] IMAGE AS NAME} (Dockerfile reference, FROM). */
    private static final Pattern STAGE = Pattern.compile(
            "^[ \\t]*FROM\\s+(?:--\\S+\\s+)*(\\S+)\\s+AS\\s+([A-Za-z0-9][\\w.-]*)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    static boolean suits(Asked asked) {
        return asked.place().role() == Role.VALUE && asked.isAt("services", "*", "build", "target");
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        if (!suits(asked)) {
            return Stream.empty();
        }
        return asked.serviceRead().flatMap(service -> dockerfile(service, asked)).map(StageProposer::stages)
                .orElse(Map.of()).entrySet().stream().map(stage -> new Proposal(Proposal.Kind.NAME, stage.getKey(),
                        "stage from " + stage.getValue(), "", Insertion.of(stage.getKey())));
    }

    private static Optional<String> dockerfile(Service service, Asked asked) {
        Optional<String> inline = text(service, "dockerfile_inline");
        if (inline.isPresent()) {
            return inline;
        }
        String context = FileProposer.context(asked).orElse(".");
        return asked.around().path(context)
                .flatMap(folder -> Surroundings.below(folder, text(service, "dockerfile").orElse("Dockerfile")))
                .flatMap(asked.around()::text).map(reading -> reading.document().text());
    }

    private static Optional<String> text(Service service, String key) {
        return service.attribute("build", key).flatMap(Attribute::text).map(TextValue::resolved);
    }

    /** The names of the stages with the images they begin from, in order. */
    static Map<String, String> stages(String dockerfile) {
        Map<String, String> stages = new LinkedHashMap<>();
        Matcher stage = STAGE.matcher(dockerfile.replaceAll("\\\\\\R", " "));
        while (stage.find()) {
            stages.put(stage.group(2), stage.group(1));
        }
        return stages;
    }
}
