package dev.stackwright.model.testing;

import dev.stackwright.model.design.DesignReading;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A design in which everything is said: Orderly, which tells small shops what to order. */
public final class WorkedExample {

    private WorkedExample() {
    }

    public static Snapshot snapshot() {
        DesignReading reading = DesignStore.read(text("compose.stackwright.json"));
        if (reading.problem().isPresent()) {
            throw new IllegalStateException(reading.problem().get().toString());
        }
        return Snapshot.of(TextDocument.of(text("compose.yaml")), reading.design());
    }

    private static String text(String file) {
        try (InputStream stream = WorkedExample.class.getResourceAsStream("/worked-example/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the worked example", e);
        }
    }
}
