package dev.stackwright.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Shape;
import dev.stackwright.model.yaml.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SortKeysTest {

    @Test
    void keysComeInTheOrderInWhichTheyAreUsuallyWritten() {
        assertThat(Formatted.sorted("""
                # the shop
                volumes:
                  data: {}

                services:
                  web:
                    restart: always
                    # who waits
                    depends_on:
                      - api   # ours
                    x-note: mine
                    image: acme/web:1.0
                  api:
                    image: acme/api:1.0

                # all of it
                name: shop
                """)).isEqualTo("""
                # the shop
                # all of it
                name: shop

                services:
                  web:
                    image: acme/web:1.0
                    # who waits
                    depends_on:
                      - api   # ours
                    restart: always
                    x-note: mine
                  api:
                    image: acme/api:1.0

                volumes:
                  data: {}
                """);
    }

    @Test
    void whatUsesAnAnchorStaysBehindIt() {
        assertThat(Formatted.sorted("""
                volumes:
                  data: &plain
                    labels: {a: b}
                services:
                  web:
                    labels: &labels {c: d}
                    image: acme/web:1.0
                    annotations: *labels
                    build:
                      context: .
                  api:
                    <<: *plain
                    image: acme/api:1.0
                """)).isEqualTo("""
                volumes:
                  data: &plain
                    labels: {a: b}
                services:
                  web:
                    image: acme/web:1.0
                    build:
                      context: .
                    labels: &labels {c: d}
                    annotations: *labels
                  api:
                    <<: *plain
                    image: acme/api:1.0
                """);
    }

    @Test
    void entriesPutOutOfUseStayBehindTheirNeighbour() {
        assertThat(Formatted.sorted("""
                services:
                  web:
                    restart: always
                    # restart: "no"
                    image: acme/web:1.0
                    # build: .
                """)).isEqualTo("""
                services:
                  web:
                    image: acme/web:1.0
                    # build: .
                    restart: always
                    # restart: "no"
                """);
    }

    @Test
    void aMissingLastLineEndingStaysMissing() {
        assertThat(Formatted.sorted("services:\n  web: {image: a}\nname: shop"))
                .isEqualTo("name: shop\nservices:\n  web: {image: a}");
    }

    @Test
    void aBlockThatEndsTheTextWithoutALineEndingStaysThere() {
        String block = "services:\n  web:\n    command: |\n      serve\n    image: a";

        assertThat(Formatted.sorted(block)).isEqualTo(
                "services:\n  web:\n    image: a\n    command: |\n      serve");
        assertThat(Formatted.sorted("services:\n  web:\n    restart: always\n    command: |\n      serve"))
                .isEqualTo("would-break-text");
    }

    @Test
    void theKeysOfOneServiceCanBeSortedAlone() {
        String text = "services:\n  web:\n    restart: always\n    image: a\n"
                + "  api:\n    restart: always\n    image: b\n";

        assertThat(Formatted.after(text, new SortKeys(FileKey.MAIN, Optional.of("api")))).isEqualTo(
                "services:\n  web:\n    restart: always\n    image: a\n  api:\n    image: b\n    restart: always\n");
    }

    @Test
    void theServiceAtAPlaceIsNamedWhereItsKeysAreNotInOrder() {
        String text = "services:\n  web:\n    restart: always\n    image: a\n  api:\n    image: b\n";

        assertThat(SortKeys.unsortedAt(YamlReader.read(text), text.indexOf("image: a"))).contains("web");
        assertThat(SortKeys.unsortedAt(YamlReader.read(text), text.indexOf("image: b"))).isEmpty();
    }

    @Test
    void keysInOrderAreLeftAlone() {
        assertThat(Formatted.sorted("name: a\nservices:\n  web:\n    image: a\n    restart: always\n"))
                .isEqualTo("no-change");
    }

    @Test
    void theOrderKnowsEveryAttributeOfTheReference() {
        ComposeReference reference = ComposeReference.standard();
        Shape service = reference.shape("service");

        assertThat(reference.file().mapping().attributes().keySet()).allMatch(KeyOrder.ofFile()::knows);
        assertThat(service.mapping().attributes().keySet()).allMatch(KeyOrder.ofService()::knows);
    }
}
