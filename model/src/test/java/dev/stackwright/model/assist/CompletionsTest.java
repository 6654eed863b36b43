package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.reference.ComposeReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private static final Completing COMPLETING = new Completing(Surroundings.NONE);
    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                profiles: [front]
                depends_on:
                  - %s
              api:
                image: acme/api:${TAG:-1.0}
                networks: [back]
            networks:
              back:
              front:
            volumes:
              data:
            """;

    private static Proposals at(String marked) {
        return COMPLETING.at(marked);
    }

    private static List<String> labels(String marked) {
        return COMPLETING.labels(marked);
    }

    private static String taken(String marked, String label) {
        return COMPLETING.taken(marked, label);
    }

    @Test
    void anEmptyFileBeginsWithTheSectionsOfAFile() {
        assertThat(labels("|")).contains("services", "networks", "volumes", "secrets", "configs", "include", "name");
        assertThat(taken("ser|", "services")).isEqualTo("services:\n  |");
        assertThat(labels("|").get(0)).isEqualTo("services");
        assertThat(labels("{|}")).contains("services", "networks");
    }

    @Test
    void keysThatAreThereAreNotProposedAgain() {
        assertThat(labels("services:\n  web:\n    image: a\n    i|")).contains("init", "ipc").doesNotContain("image");
    }

    @Test
    void whatBeginsWithWhatWasTypedComesFirst() {
        assertThat(labels("services:\n  web:\n    env|").subList(0, 2)).containsExactly("environment", "env_file");
        assertThat(labels("services:\n  web:\n    check|")).contains("healthcheck");
    }

    @Test
    void aKeyComesWithWhatItCannotDoWithout() {
        assertThat(taken("services:\n  web:\n    dep|", "deploy")).isEqualTo("services:\n  web:\n    deploy:\n      |");
        assertThat(taken("services:\n    web:\n        dep|", "deploy"))
                .isEqualTo("services:\n    web:\n        deploy:\n            |");
        assertThat(taken("services:\n  web:\n    por|", "ports")).isEqualTo("services:\n  web:\n    ports:\n      - |");
        assertThat(taken("services:\n  web:\n    ima|", "image")).isEqualTo("services:\n  web:\n    image: |");
        assertThat(taken("services:\n  web:\n    ima|: nginx", "image"))
                .isEqualTo("services:\n  web:\n    image|: nginx");
        assertThat(taken("services:\n  web:\n    ports:\n      - pub|", "published"))
                .isEqualTo("services:\n  web:\n    ports:\n      - published: |");
        assertThat(taken("services: {web: {ima|}}", "image")).isEqualTo("services: {web: {image: |}}");
    }

    @Test
    void aListOfMappingsBeginsWithWhatEachCannotDoWithout() {
        assertThat(taken("services:\n  web:\n    develop:\n      wat|", "watch")).isEqualTo("""
                services:
                  web:
                    develop:
                      watch:
                        - path: |
                          action:\s""");
        assertThat(taken("services:\n  web:\n    prov|", "provider"))
                .isEqualTo("services:\n  web:\n    provider:\n      type: |");
    }

    @Test
    void pairsAreAMappingUnlessTheFileListsThem() {
        assertThat(taken("services:\n  web:\n    environ|", "environment"))
                .isEqualTo("services:\n  web:\n    environment:\n      |");
        assertThat(taken("services:\n  a:\n    environment: [A=b]\n  web:\n    environ|", "environment"))
                .endsWith("  web:\n    environment:\n      - |");
        assertThat(taken("services:\n  web:\n    depends|", "depends_on"))
                .isEqualTo("services:\n  web:\n    depends_on:\n      - |");
    }

    @Test
    void whatPeopleWriteFirstComesFirst() {
        assertThat(labels("services:\n  web:\n    |").subList(0, 3)).containsExactly("image", "build", "ports");
        assertThat(labels("services:\n  web:\n    volumes:\n      - type: bind\n        |").subList(0, 2))
                .containsExactly("target", "source");
    }

    @Test
    void theLettersThatAnswerWhatWasTypedAreTold() {
        Proposals proposals = at("services:\n  web:\n    env|");

        assertThat(proposals.matched("environment").toString()).isEqualTo("{0, 1, 2}");
        assertThat(proposals.matched("some_env").toString()).isEqualTo("{5, 6, 7}");
        assertThat(proposals.matched("exec_never").toString()).isEqualTo("{0, 5, 7}");
    }

    @Test
    void documentationIsThatOfTheReference() {
        Proposal restart = at("services:\n  web:\n    rest|").all().get(0);

        assertThat(restart.label()).isEqualTo("restart");
        assertThat(restart.documentation())
                .contains(ComposeReference.standard().attribute(List.of("services", "web", "restart")).orElseThrow()
                        .doc()).contains("For example restart: ");
    }

    @Test
    void valuesAreThoseAllowed() {
        assertThat(labels("services:\n  web:\n    restart: |")).contains("always", "unless-stopped", "no");
        assertThat(labels("services:\n  web:\n    privileged: t|")).containsExactly("true");
        assertThat(labels("services:\n  web:\n    healthcheck:\n      test: [|]")).contains("CMD", "CMD-SHELL", "NONE");
        assertThat(labels("services:\n  web:\n    depends_on: {api: {condition: service_h|}}"))
                .containsExactly("service_healthy");
        assertThat(labels("services:\n  web:\n    pull_policy: miss|")).containsExactly("missing");
    }

    @Test
    void namesAreThoseOfTheProject() {
        assertThat(labels(STACK.formatted("|"))).containsExactly("api");
        assertThat(labels("services:\n  a:\n    networks: [|]\nnetworks: {x: , y: }")).containsExactly("x", "y");
        assertThat(taken("services:\n  a:\n    volumes:\n      - |\nvolumes:\n  data:\n", "data"))
                .isEqualTo("services:\n  a:\n    volumes:\n      - data:|\nvolumes:\n  data:\n");
        assertThat(taken("services:\n  a:\n    depends_on:\n      |\n  b:\n    image: c\n", "b"))
                .startsWith("services:\n  a:\n    depends_on:\n      b:\n");
        assertThat(labels("services:\n  a:\n    profiles: [f]\n  b:\n    profiles: [|]")).containsExactly("f");
    }

    @Test
    void imagesAreThoseOfTheCatalogWithTheirTags() {
        Proposals proposals = at("services:\n  db:\n    image: postg|");

        assertThat(proposals.all().get(0).label()).startsWith("postgres:");
        assertThat(proposals.all().get(0).documentation()).contains("When: ").contains("When not: ");
    }

    @Test
    void variablesAreThoseOfTheFile() {
        assertThat(taken("services:\n  a:\n    image: x:${TAG:-1}\n  b:\n    image: y:${T|", "TAG"))
                .endsWith("image: y:${TAG}|");
        assertThat(taken("services:\n  a:\n    image: x:${TAG:-1}\n  b:\n    image: y:${T|}", "TAG"))
                .endsWith("image: y:${TAG|}");
        assertThat(labels("services:\n  a:\n    image: x:$${T|")).isEmpty();
    }

    @Test
    void nothingIsProposedInCommentsAndTexts() {
        assertThat(labels("services: # im|")).isEmpty();
        assertThat(labels("services:\n  web:\n    command: >\n      im|")).isEmpty();
    }
}
