package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A small stack and what is estimated of it. */
record Estimated(Snapshot snapshot, Optional<String> plan) {

    static final Estimator ESTIMATOR = new Estimator(Technologies.read(), ChoiceCatalog.read());

    static Estimated of(String text) {
        return new Estimated(Snapshot.of(text), Optional.empty());
    }

    Estimated with(UnaryOperator<Design> change) {
        return new Estimated(Snapshot.of(TextDocument.of(snapshot.text().text()),
                change.apply(snapshot.design())), plan);
    }

    Estimated sla(String target) {
        return with(design -> design.withChoices(design.choices().withSla(Optional.of(target))));
    }

    /** @param of a service ({@code services/db}) or anything else that is assumed */
    Estimated assuming(String of, double percent) {
        return with(design -> design.withOperations(design.operations().withAssumption(of, percent)));
    }

    /** Neither the way in nor the place fails. */
    Estimated onPerfectGround() {
        return assuming("load-balancer", 100).assuming("zone", 100).assuming("region", 100);
    }

    Estimated inPlan(String name) {
        return new Estimated(snapshot, Optional.of(name));
    }

    Estimate estimate() {
        return ESTIMATOR.of(snapshot, plan);
    }

    double likely() {
        return estimate().whole().availability().likely();
    }

    String words() {
        return estimate().whole().availability().inWords();
    }

    /** The parts that count, by name, with how many containers count. */
    List<String> parts() {
        return estimate().whole().parts().stream().map(part -> part.name() + " x" + part.counted()).toList();
    }

    List<String> entries() {
        return estimate().entries().stream().map(EntryEstimate::name).toList();
    }

    static ElementId service(String name) {
        return ElementId.service(name);
    }
}
