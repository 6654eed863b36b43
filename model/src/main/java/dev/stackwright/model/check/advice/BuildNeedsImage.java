package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Services have a build context. With an image beside it, the context is only left to be removed. Services that are
 * built from the same context are one finding; before anything is chosen, building is as good a way as another.
 */
public record BuildNeedsImage(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        Map<String, List<Service>> byBuild = new LinkedHashMap<>();
        context.services().stream().filter(Service::isBuilt).forEach(service -> byBuild
                .computeIfAbsent(image(service).orElseGet(() -> what(context, service)), key -> new ArrayList<>())
                .add(service));
        Severity severity = context.isForCustomers() ? info.severity() : Severity.ADVICE;
        return byBuild.values().stream().map(services -> finding(context, services).withSeverity(severity)).toList();
    }

    private static Optional<String> image(Service service) {
        return service.image().map(TextValue::raw);
    }

    private static String what(CheckContext context, Service service) {
        return "build " + context.snapshot().text().slice(build(service).entry().value().range());
    }

    private static Attribute build(Service service) {
        return service.attribute("build").orElseThrow();
    }

    private Finding finding(CheckContext context, List<Service> services) {
        Service first = services.get(0);
        Attribute build = build(first);
        List<String> names = services.stream().skip(1).map(Service::name).toList();
        String others = names.isEmpty() ? ""
                : " So " + Sentences.verb(names, "is", "are") + " " + Sentences.list(names) + ".";
        String folder = build.text().or(() -> first.attribute("build", "context").flatMap(Attribute::text))
                .map(path -> " from " + path.raw()).orElse("");
        Optional<String> image = image(first);
        if (image.isEmpty()) {
            return Finding.of(info, first.id(), build.entry().key().range(),
                    first.name() + " is built" + folder + " and names no image." + others);
        }
        boolean isOwn = context.recognise(first).isEmpty();
        boolean isPublished = isOwn && ImageName.parse(image.get()).path().indexOf('/') > 0;
        Finding finding = Finding.of(info, first.id(), build.entry().key().range(), first.name()
                        + " names the image " + image.get() + " and is still built" + folder + "." + others)
                .withRemedy(isPublished ? "Push the image; a file that is handed over then needs no build."
                        : "Give the image " + (isOwn ? "the name of a registry" : "a name of its own")
                        + ", push it, then remove build.");
        return isPublished && services.size() == 1 && build.origin().isOwn()
                ? finding.withFix(new Fix("Remove build, keep " + image.get(),
                        new RemoveAttribute(first.name(), "build"))) : finding;
    }
}
