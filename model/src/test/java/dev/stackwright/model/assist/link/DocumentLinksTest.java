package dev.stackwright.model.assist.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.MarkedPlace;
import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.link.LinkTarget.OnDisk;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLinksTest {

    private static final DocumentLinks EVERYTHING = new DocumentLinks(path -> true);

    /** {@code characters -> target}, or nothing. */
    private static Optional<String> link(DocumentLinks links, String marked) {
        PlaceQuestion question = MarkedPlace.in(marked).question();
        return links.at(question).map(link -> question.text().slice(link.place()) + " -> " + words(link.target()));
    }

    private static String words(LinkTarget target) {
        if (target instanceof OnDisk file) {
            return MarkedPlace.FOLDER.relativize(file.path()).toString();
        }
        return target instanceof Page page ? page.address().toString() : target.toString();
    }

    private static Optional<String> inService(String marked) {
        return link(EVERYTHING, "services:\n  web:\n" + marked.indent(4));
    }

    @ParameterizedTest
    @CsvSource({
        "postgres:16, https://hub.docker.com/_/postgres",
        "docker.io/library/redis, https://hub.docker.com/_/redis",
        "grafana/grafana:11.1.0, https://hub.docker.com/r/grafana/grafana",
        "ghcr.io/acme/api:2.0, https://ghcr.io/acme/api",
        "quay.io/keycloak/keycloak:26.0, https://quay.io/repository/keycloak/keycloak",
        "mcr.microsoft.com/dotnet/aspnet:8.0, https://mcr.microsoft.com/artifact/mar/dotnet/aspnet",
        "public.ecr.aws/docker/library/redis, https://gallery.ecr.aws/docker/library/redis"})
    void anImageLeadsToThePageOfItsRegistry(String image, String page) {
        assertThat(inService("image: |" + image)).contains(image + " -> " + page);
    }

    @Test
    void anImageOfARegistryWithoutPagesLeadsNowhere() {
        assertThat(inService("image: |registry.acme.test:5000/api:1")).isEmpty();
        assertThat(inService("image: |${IMAGE}")).isEmpty();
    }

    @Test
    void aValueWithAnAnchorLeadsThereToo() {
        assertThat(inService("image: &base |postgres:16")).contains("postgres:16 -> https://hub.docker.com/_/postgres");
        assertThat(inService("env_file: &variables |./web.env")).contains("./web.env -> web.env");
    }

    @Test
    void aModelLeadsToThePageOfItsRegistry() {
        assertThat(link(EVERYTHING, "models:\n  llm:\n    model: |ai/smollm2:latest\n"))
                .contains("ai/smollm2:latest -> https://hub.docker.com/r/ai/smollm2");
        assertThat(link(EVERYTHING, "models:\n  llm:\n    model: |hf.co/org/tiny-gguf\n"))
                .contains("hf.co/org/tiny-gguf -> https://huggingface.co/org/tiny-gguf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "env_file: |web.env;                               web.env",
        "env_file: [|\"./web.env\"];                       web.env",
        "env_file: [{path: |web.env, required: false}];    web.env",
        "label_file: |labels.txt;                          labels.txt",
        "build: |./src;                                    src",
        "build: {context: |./src};                         src",
        "build: {context: ./src, dockerfile: |Prod.dockerfile}; src/Prod.dockerfile",
        "build: {dockerfile: |Prod.dockerfile};            Prod.dockerfile",
        "credential_spec: {file: |spec.json};              spec.json",
        "extends: {file: |base.yaml, service: api};        base.yaml",
        "volumes: ['|./data:/var/lib/data'];               data",
        "volumes: [{type: bind, source: |./data, target: /data}]; data"})
    void aPathOfAServiceLeadsToItsFile(String line, String file) {
        assertThat(inService(line).orElse("")).endsWith(" -> " + file.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "include: [|db.yaml];                     db.yaml",
        "include: [{path: |db.yaml}];             db.yaml",
        "include: [{path: [db.yaml, |over.yaml]}]; over.yaml",
        "include: [{path: db.yaml, env_file: |db.env}]; db.env",
        "secrets: {key: {file: |key.txt}};        key.txt",
        "configs: {site: {file: |site.conf}};     site.conf"})
    void aPathOfTheTopLevelLeadsToItsFile(String text, String file) {
        assertThat(link(EVERYTHING, text).orElse("")).endsWith(" -> " + file.strip());
    }

    @Test
    void onlyTheSourceOfAMountIsUnderlined() {
        assertThat(inService("volumes:\n  - ./conf/|a.conf:/etc/a.conf:ro")).contains("./conf/a.conf -> conf/a.conf");
    }

    @Test
    void whereThereIsNoFileThereIsNoLink() {
        DocumentLinks none = new DocumentLinks(path -> false);

        assertThat(link(none, "include: [|db.yaml]\n")).isEmpty();
        assertThat(link(none, "services:\n  web:\n    volumes: ['|./data:/data']\n")).isEmpty();
    }

    @Test
    void namesOfVolumesAndRemoteThingsLeadNowhere() {
        assertThat(inService("volumes: ['|data:/data']")).isEmpty();
        assertThat(inService("build: |https://github.com/acme/api.git")).isEmpty();
        assertThat(link(EVERYTHING, "include: ['|oci://docker.io/acme/stack']")).isEmpty();
    }

    @Test
    void aStackThatWasNeverSavedHasNoFilesBesideIt() {
        PlaceQuestion saved = MarkedPlace.in("include: [|db.yaml]\n").question();

        assertThat(EVERYTHING.at(new PlaceQuestion(saved.snapshot(), Optional.empty(), saved.project(),
                saved.offset()))).isEmpty();
    }

    @Test
    void variablesInAPathAreReplaced() {
        PlaceQuestion question = MarkedPlace.in("services:\n  a:\n    env_file: |${STAGE:-dev}.env\n")
                .withShell("STAGE", "live").question();

        assertThat(EVERYTHING.at(question).map(DocumentLink::target))
                .contains(new OnDisk(MarkedPlace.FOLDER.resolve(Path.of("live.env"))));
    }
}
