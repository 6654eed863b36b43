package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.testing.Stacks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardLayoutTest {

    private final CardLayout cards = new CardLayout(Stacks.MEASURER);

    @Test
    void aCardShowsNameTechnologyImageFactsAndVolume() {
        List<SceneText> texts = texts("""
                services:
                  db:
                    image: postgres:16
                    expose: ["5432"]
                    volumes: ["data:/var/lib/postgresql/data"]
                """);

        assertThat(texts).extracting(text -> text.part() + " " + text.shown()).containsExactly("INITIAL P",
                "TITLE db", "SUBTITLE PostgreSQL", "IMAGE postgres:16", "FACTS 1 replica · 5432", "VOLUME data");
    }

    @Test
    void aNameTooLongForTheWidestCardIsCutAndKeptInFull() {
        String name = "a-service-with-a-name-that-nobody-would-want-to-read-aloud";
        SceneText title = part(texts("services:\n  " + name + ":\n    image: acme/x:1\n"), CardPart.TITLE);

        assertThat(title.shown()).endsWith("…");
        assertThat(title.isCut()).isTrue();
        assertThat(title.full()).isEqualTo(name);
    }

    @Test
    void anImageTooLongWithItsVariablesShowsTheirDefaults() {
        SceneText image = part(texts("""
                services:
                  api:
                    image: ${REGISTRY:-registry.example.com}/shop/api:${API_VERSION:-1.0.0}
                """), CardPart.IMAGE);

        assertThat(image.shown()).isEqualTo("…/api:1.0.0");
        assertThat(image.full()).isEqualTo("${REGISTRY:-registry.example.com}/shop/api:${API_VERSION:-1.0.0}");
        assertThat(part(texts("services:\n  api:\n    image: ${REGISTRY:?say which}/a-team-of-many/api:${VERSION}\n"),
                CardPart.IMAGE).shown()).startsWith("${REGISTRY");
    }

    @Test
    void everyTextStaysInsideItsCard() {
        DiagramNode node = node("""
                services:
                  a-rather-long-service-name:
                    image: registry.example.org/some/very/long/path/of/an/image:with-a-tag
                    deploy: {replicas: 12}
                    ports: ["1:1001", "2:1002", "3:1003", "4:1004", "5:1005", "6:1006", "7:1007"]
                    profiles: [one, two, three]
                    volumes: ["first-volume:/a", "second-volume:/b"]
                """);
        double width = cards.size(node).width();

        assertThat(cards.texts(node, width, false)).allSatisfy(text -> {
            assertThat(text.x()).isGreaterThanOrEqualTo(CardLayout.BAR);
            assertThat(text.x() + text.width()).isLessThanOrEqualTo(width);
        });
    }

    @Test
    void factsAndVolumesNeverMeet() {
        List<SceneText> texts = texts("""
                services:
                  db:
                    image: postgres:16
                    expose: ["5432", "9187", "8008"]
                    volumes: ["a-very-long-name-for-a-volume:/a"]
                """);
        SceneText facts = part(texts, CardPart.FACTS);
        SceneText volume = part(texts, CardPart.VOLUME);

        assertThat(facts.x() + facts.width())
                .isLessThanOrEqualTo(volume.x() - CardLayout.VOLUME_MARK_SPACE);
    }

    @Test
    void aLongImageLosesItsRegistryBeforeItsTag() {
        SceneText image = part(texts("services:\n  db:\n    image: registry.example.org/team/postgres:16.4\n"),
                CardPart.IMAGE);

        assertThat(image.shown()).isEqualTo("…/postgres:16.4");
    }

    @Test
    void aServiceBuiltFromSourceShowsTheFolder() {
        assertThat(part(texts("services:\n  api:\n    build: ./api\n"), CardPart.IMAGE).shown())
                .isEqualTo("build ./api");
    }

    private DiagramNode node(String yaml) {
        return Stacks.diagram(yaml).nodes().get(0);
    }

    private List<SceneText> texts(String yaml) {
        DiagramNode node = node(yaml);
        return cards.texts(node, cards.size(node).width(), false);
    }

    private static SceneText part(List<SceneText> texts, CardPart part) {
        Optional<SceneText> found = texts.stream().filter(text -> text.part() == part).findFirst();
        return found.orElseThrow();
    }
}
