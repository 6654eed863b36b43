package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddServiceTest {

    private static final Recipe ADD = new AddService("cache", "redis:7");
    private static final NewService STORE = new NewService("store", "postgres:16", List.of("5432:5432"),
            List.of("9187"), Map.of("POSTGRES_PASSWORD", "${DB_PASSWORD}"), Map.of("store_data", "/var/lib/postgresql"),
            List.of("CMD-SHELL", "pg_isready"), List.of("-c", "log=all"), Optional.of("unless-stopped"));

    @Test
    void standsBehindTheLastServiceWithTheBlankLineOfItsNeighbours() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a

                  api:
                    image: b
                    # its notes

                  # old:
                  #   image: c

                volumes:
                  data:
                """, ADD)).isEqualTo("""
                services:
                  web:
                    image: a

                  api:
                    image: b
                    # its notes

                  cache:
                    image: redis:7

                  # old:
                  #   image: c

                volumes:
                  data:
                """);
    }

    @Test
    void standsTightWhereServicesStandTight() {
        assertThat(Edited.by("""
                services:
                    web:
                        image: a
                    api:
                        image: b
                volumes:
                    data:
                """, ADD)).isEqualTo("""
                services:
                    web:
                        image: a
                    api:
                        image: b
                    cache:
                        image: redis:7
                volumes:
                    data:
                """);
    }

    @Test
    void theSecondServiceIsSetApartAsTheSectionsAre() {
        assertThat(Edited.by("""
                name: shop
                services:
                  web:
                    image: a
                """, ADD)).isEqualTo("""
                name: shop
                services:
                  web:
                    image: a
                  cache:
                    image: redis:7
                """);
        assertThat(Edited.by("""
                services:
                  web:
                    image: a

                volumes:
                  data:
                """, ADD)).isEqualTo("""
                services:
                  web:
                    image: a

                  cache:
                    image: redis:7

                volumes:
                  data:
                """);
    }

    @Test
    void everythingItComesWithIsWrittenInTheFilesOwnStyle() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                    environment:
                    - MODE=fast
                """, new AddService(STORE))).isEqualTo("""
                services:
                  web:
                    image: a
                    environment:
                    - MODE=fast

                  store:
                    image: postgres:16
                    restart: unless-stopped
                    command: ["-c", "log=all"]
                    ports:
                    - "5432:5432"
                    expose:
                    - "9187"
                    environment:
                    - POSTGRES_PASSWORD=${DB_PASSWORD}
                    volumes:
                    - store_data:/var/lib/postgresql
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready"]
                      interval: 10s
                      timeout: 5s
                      retries: 5

                volumes:
                  store_data:
                """);
    }

    @Test
    void aVolumeThatIsDeclaredIsNotDeclaredAgain() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                volumes:
                  store_data: # kept
                    driver: local
                """, new AddService(STORE))).endsWith("""
                volumes:
                  store_data: # kept
                    driver: local
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# my stack\n", "# my stack", "---\n", "services:\n", "services: {}\n", "{}\n",
            "services: # none yet\n", "services: ~\n", "\n\n"})
    void aFileWithoutServicesGetsThem(String before) {
        assertThat(Edited.by(before, ADD)).endsWith("""
                  cache:
                    image: redis:7
                """);
        assertThat(Snapshot.of(Edited.by(before, ADD)).compose().serviceNames()).containsExactly("cache");
    }

    @Test
    void commentsOfAnEmptyFileStay() {
        assertThat(Edited.by("# my stack", ADD)).isEqualTo("""
                # my stack
                services:
                  cache:
                    image: redis:7
                """);
        assertThat(Edited.by("services: # none yet\n\nvolumes:\n  data:\n", ADD)).isEqualTo("""
                services: # none yet
                  cache:
                    image: redis:7

                volumes:
                  data:
                """);
    }

    @Test
    void endMarkersAndFurtherDocumentsStay() {
        assertThat(Edited.by("---\nservices:\n  a:\n    image: a\n  b:\n    image: b\n...\n", ADD)).isEqualTo("""
                ---
                services:
                  a:
                    image: a
                  b:
                    image: b
                  cache:
                    image: redis:7
                ...
                """);
        assertThat(Edited.by("services:\n  a:\n    image: a\n---\nx-note: second\n", ADD)).isEqualTo("""
                services:
                  a:
                    image: a

                  cache:
                    image: redis:7
                ---
                x-note: second
                """);
    }

    @Test
    void lineEndingsAreThoseOfTheFile() {
        assertThat(Edited.by("services:\r\n  web:\r\n    image: a\r\n\r\n  api:\r\n    image: b", ADD)).isEqualTo(
                "services:\r\n  web:\r\n    image: a\r\n\r\n  api:\r\n    image: b\r\n\r\n  cache:\r\n    image: redis:7");
    }

    @Test
    void itsPlaceOnTheCanvasIsPartOfTheSameEdit() {
        NodePosition place = new NodePosition(40, 80);
        Outcome outcome = new AddService(STORE, Optional.of(place)).on(Snapshot.of(TextDocument.of(""), Design.EMPTY));
        assertThat(((Outcome.Ready) outcome).edit().design().orElseThrow().position(ElementId.service("store")))
                .contains(place);
    }

    @Test
    void refusesWhatCannotBe() {
        String text = "services:\n  cache:\n    image: a\n";
        assertThat(Edited.refusalCode(text, ADD)).isEqualTo("service-exists");
        assertThat(Edited.refusalCode(text, new AddService("a b", "x"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(text, new AddService("-a", "x"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(text, new AddService("web", ""))).isEqualTo("blank");
        assertThat(Edited.refusalCode("services: [a]\n", ADD)).isEqualTo("not-a-mapping");
        assertThat(Edited.refusalCode("just text\n", ADD)).isEqualTo("would-break-text");
    }

    @Test
    void aTextThatCannotBeReadAtItsEndIsLeftAlone() {
        assertThat(Edited.refusalCode("services:\n  web:\n    image: a\n  [x\n", ADD)).isEqualTo("unreadable-here");
    }
}
