package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private static final Completions COMPLETIONS =
            new Completions(ComposeReference.standard(), Technologies.read());
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

    private static int caret(String marked) {
        return marked.indexOf('|');
    }

    private static Proposals at(String marked) {
        return COMPLETIONS.at(Snapshot.of(marked.replace("|", "")), caret(marked));
    }

    private static List<String> labels(String marked) {
        return at(marked).all().stream().map(Proposal::label).toList();
    }

    /** The text after the first proposal of that label is taken, with a bar where the caret is. */
    private static String taken(String marked, String label) {
        Proposals proposals = at(marked);
        Proposal proposal = proposals.all().stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(labels(marked).toString()));
        String text = marked.replace("|", "");
        String inserted = proposal.insertion().text();
        return text.substring(0, proposals.replaced().start()) + inserted.substring(0, proposal.insertion().caret())
                + "|" + inserted.substring(proposal.insertion().caret())
                + text.substring(proposals.replaced().end());
    }

    @Test
    void anEmptyFileBeginsWithTheSectionsOfAFile() {
        assertThat(labels("|")).contains("services", "networks", "volumes", "secrets", "configs", "include", "name");
        assertThat(taken("ser|", "services")).isEqualTo("services:\n  |");
    }

    @Test
    void keysThatAreThereAreNotProposedAgain() {
        assertThat(labels("services:\n  web:\n    image: a\n    i|")).contains("init", "ipc").doesNotContain("image");
    }

    @Test
    void whatBeginsWithWhatWasTypedComesFirst() {
        assertThat(labels("services:\n  web:\n    env|").subList(0, 2)).containsExactly("env_file", "environment");
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
