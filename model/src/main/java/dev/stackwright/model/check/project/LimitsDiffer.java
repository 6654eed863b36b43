package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An attribute from before {@code deploy} that says something else than the one that took its place.
 *
 * @param pairs the two, each as the keys from the service joined by dots
 */
public record LimitsDiffer(CheckInfo info, List<Pair> pairs) implements ServiceCheck {

    /** Two attributes for one thing. */
    public record Pair(String early, String late) {
    }

    public LimitsDiffer {
        pairs = List.copyOf(pairs);
    }

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        for (Pair pair : pairs) {
            Optional<ResolvedEntry> early = entry(service, pair.early());
            Optional<ResolvedEntry> late = early.flatMap(found -> entry(service, pair.late()));
            if (early.isPresent() && late.isPresent() && differ(early.get(), late.get())) {
                findings.at(early.get().value().provenance(), service.name() + " has " + pair.early() + " "
                        + written(early.get()) + " and " + pair.late() + " " + written(late.get()) + ".",
                        finding -> pair.early().indexOf('.') >= 0 ? finding : finding.withFix(
                                new Fix("Keep " + pair.late() + ", remove " + pair.early(),
                                        new RemoveAttribute(service.name(), pair.early()))));
            }
        }
    }

    private static Optional<ResolvedEntry> entry(ProjectService service, String path) {
        return ServiceFindings.entry(service.attributes(), path.split("\\."));
    }

    /** As it stands in the file, since amounts of memory are resolved to bytes. */
    private static String written(ResolvedEntry entry) {
        Provenance value = entry.value().provenance();
        return value.file().text().slice(value.range()).replaceAll("^[\"']|[\"']$", "");
    }

    private static String text(ResolvedEntry entry) {
        return entry.value().text().orElse("");
    }

    /** A zero before {@code deploy} counts as nothing said. */
    private static boolean differ(ResolvedEntry early, ResolvedEntry late) {
        Optional<BigDecimal> one = Amounts.of(text(early)).filter(amount -> amount.signum() != 0);
        Optional<BigDecimal> other = Amounts.of(text(late));
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }
}
