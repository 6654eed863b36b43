package dev.stackwright.model.check.advice;

import dev.stackwright.model.catalog.HealthcheckAdvice;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.recipe.SetHealthcheck;
import java.util.List;
import java.util.Optional;

/** Offers the catalogue's health check for services whose image it was written for. */
public final class HealthcheckFix {

    private HealthcheckFix() {
    }

    public static Optional<Fix> of(CheckContext context, Service service) {
        String image = service.image().map(TextValue::raw).orElse("");
        return context.technology(service)
                .filter(technology -> context.technologies().isCatalogueImage(technology, image))
                .flatMap(Technology::healthcheck)
                .filter(advice -> advice.suits(ImageName.parse(image)))
                .map(HealthcheckAdvice::test)
                .map(test -> Fix.safe("Ask it with " + program(test), new SetHealthcheck(service.name(), test)));
    }

    private static String program(List<String> test) {
        String first = test.get(1).split(" ")[0];
        return first.substring(first.lastIndexOf('/') + 1);
    }
}
