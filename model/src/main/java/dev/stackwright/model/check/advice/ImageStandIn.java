package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import java.util.ArrayList;
import java.util.List;

/** An image in a registry whose name is reserved for examples (RFC 2606): it can never be pulled. */
public record ImageStandIn(CheckInfo info) implements LocalCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        context.services().forEach(service -> service.image().ifPresent(image -> {
            String registry = ImageName.parse(image.raw()).registry();
            if (registry.equals("example.com") || registry.endsWith(".example.com")
                    || registry.endsWith(".example")) {
                findings.add(Finding.of(info, service.id(), image.node().range(), "The image of " + service.name()
                        + ", " + image.raw() + ", stands for one of your own."));
            }
        }));
        return findings;
    }
}
