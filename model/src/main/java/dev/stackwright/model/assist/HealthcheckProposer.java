package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.HealthcheckAdvice;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.TextValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes the health check that works in the image of the service, as the catalog knows it. */
final class HealthcheckProposer implements Proposer {

    private final Technologies technologies;

    HealthcheckProposer(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        CaretPlace place = asked.place();
        boolean isBlockKey = place.role() == Role.KEY && !place.flow() && asked.endsLine();
        boolean isWhole = isBlockKey && asked.isAt("services", "*") && !asked.keysBeside().contains("healthcheck");
        boolean isBody = isBlockKey && asked.isAt("services", "*", "healthcheck")
                && !asked.keysBeside().contains("test");
        boolean isTest = place.role() == Role.VALUE && place.quote() == 0
                && asked.isAt("services", "*", "healthcheck", "test");
        Optional<Technology> technology = isWhole || isBody || isTest ? technology(asked) : Optional.empty();
        return technology.stream().map(known -> {
            HealthcheckAdvice advice = known.healthcheck().orElseThrow();
            String text = isTest ? test(advice) : isBody ? body(advice) : indented(body(advice));
            String label = (isTest ? "" : isBody ? "test: " : "healthcheck: ") + known.name();
            return new Proposal(Proposal.Kind.SNIPPET, label, "works in this image",
                    String.join(" ", advice.test()) + "\nFrom the catalog, for " + known.image() + ".",
                    Insertion.of(Snippet.indented(text, place.column(), asked.step())));
        });
    }

    private Optional<Technology> technology(Asked asked) {
        Optional<String> image = asked.serviceRead().flatMap(service -> service.image()).map(TextValue::resolved);
        return image.flatMap(technologies::byImage).filter(known -> known.healthcheck()
                .filter(advice -> advice.suits(ImageName.parse(image.get()))).isPresent());
    }

    private static String indented(String body) {
        return "healthcheck:\n" + body.indent(2).stripTrailing();
    }

    private static String body(HealthcheckAdvice advice) {
        return "test: " + test(advice) + "\ninterval: " + advice.interval() + "\ntimeout: " + advice.timeout()
                + "\nretries: " + advice.retries()
                + advice.startPeriod().map(period -> "\nstart_period: " + period).orElse("");
    }

    private static String test(HealthcheckAdvice advice) {
        return advice.test().stream().map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
