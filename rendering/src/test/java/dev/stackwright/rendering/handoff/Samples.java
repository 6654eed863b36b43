package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Stacks the handoff tests share. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Choices CHOSEN = Choices.UNDECIDED.withTenancy(Optional.of("hybrid"))
            .withDeploymentModels(Set.of("saas", "byoc")).withCompliance(Set.of("soc2")).withSla(Optional.of("99.95"));

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();

    private Samples() {
    }

    static HandoffInput input(String text, Design design) {
        return new HandoffInput(Snapshot.of(TextDocument.of(text), design), "Shop", "compose.yaml", TECHNOLOGIES,
                CHOICES, TODAY);
    }

    /** The small shop, with choices made. */
    static HandoffInput shop() {
        return input(approved("compose.yaml"), Design.EMPTY.withChoices(CHOSEN));
    }

    /** A file of the approved shop. */
    static String approved(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/handoff/shop/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the sample " + name, e);
        }
    }
}
