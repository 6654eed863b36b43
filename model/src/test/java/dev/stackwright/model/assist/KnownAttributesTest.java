package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.hover.HoverCard;
import dev.stackwright.model.assist.hover.HoverSection;
import dev.stackwright.model.assist.hover.HoverSection.Code;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.hover.Hovers;
import dev.stackwright.model.assist.link.DocumentLinks;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.reference.ComposeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes people expect an editor for compose files to know: each is offered, and each is explained. */
class KnownAttributesTest {

    private static final Completing COMPLETING = new Completing(Surroundings.NONE);
    private static final Hovers HOVERS = new Hovers(ComposeReference.standard(), Technologies.read(), Map.of(),
            new DocumentLinks(path -> false));

    private static HoverCard card(String marked) {
        return HOVERS.at(MarkedPlace.in(marked).question());
    }

    private static HoverSection section(String marked, Kind kind) {
        HoverCard card = card(marked);
        return card.sections().stream().filter(section -> section.kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError(card.toString()));
    }

    private static <T> Optional<T> part(HoverSection section, Class<T> type) {
        return section.parts().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "|; configs networks secrets services volumes include models name",
        "services:\\n  web:\\n    |; build command container_name depends_on entrypoint env_file environment expose"
                + " healthcheck image labels networks ports profiles pull_policy volumes extends provider",
        "services:\\n  web:\\n    build:\\n      |; args context dockerfile labels network target",
        "services:\\n  web:\\n    ports:\\n      - target: 80\\n        |; published protocol host_ip mode name",
        "services:\\n  web:\\n    depends_on:\\n      db:\\n        |\\n  db: {}; condition restart required",
        "services:\\n  web:\\n    deploy:\\n      resources:\\n        limits:\\n          |; cpus memory pids",
        "services:\\n  web:\\n    develop:\\n      watch:\\n        - path: ./a\\n          |; action target ignore",
        "include:\\n  - |; path project_directory env_file",
        "models:\\n  llm:\\n    |; model context_size runtime_flags"})
    void eachIsOfferedWhereItBelongs(String place, String names) {
        assertThat(COMPLETING.labels(place.replace("\\n", "\n"))).contains(names.split(" "));
    }

    @Test
    void aServiceOfTheSameFileIsOfferedToBeExtendedUnlessAnotherFileIsNamed() {
        String text = "services:\n  web:\n    extends:\n%s      service: |\n  base:\n    image: a\n";

        assertThat(COMPLETING.labels(text.formatted(""))).containsExactly("base");
        assertThat(COMPLETING.labels(text.formatted("      file: other.yaml\n"))).isEmpty();
        assertThat(COMPLETING.labels("services:\n  web:\n    extends: |\n  base:\n    image: a\n"))
                .contains("base").doesNotContain("web");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "^:; configs networks secrets services version volumes",
        "networks:\\n  back:\\n    ^:; driver",
        "volumes:\\n  data:\\n    ^:; driver",
        "services:\\n  web:\\n    ^:; build command container_name depends_on entrypoint env_file environment expose"
                + " healthcheck image labels logging networks ports profiles secrets user volumes working_dir",
        "services:\\n  web:\\n    build:\\n      ^:; args context dockerfile labels network target"})
    void eachIsExplainedWithALinkToTheSpecification(String place, String names) {
        for (String name : names.split(" ")) {
            String marked = place.replace("\\n", "\n").replace("^", name.charAt(0) + "|" + name.substring(1));
            HoverSection section = section(marked, Kind.ATTRIBUTE);
            assertThat(section.title()).as(marked).isEqualTo(name);
            assertThat(part(section, Prose.class).orElseThrow().text()).as(name).isNotBlank();
            assertThat(part(section, Link.class).orElseThrow().target().toString()).as(name)
                    .contains("docs.docker.com/reference/compose-file");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "configs: [si|te]; CONFIG; site: {file: ./site.conf}",
        "configs: [{source: si|te, target: /x}]; CONFIG; site: {file: ./site.conf}",
        "secrets: [k|ey]; SECRET; key: {file: ./key.txt}",
        "models: [l|lm]; MODEL; llm: {model: ai/smollm2}",
        "models: {l|lm: {endpoint_var: URL}}; MODEL; llm: {model: ai/smollm2}",
        "networks: {ba|ck: {priority: 1}}; NETWORK; back: {internal: true}",
        "extends: ap|i; SERVICE; api: {image: a}",
        "volumes_from: [ap|i]; SERVICE; api: {image: a}"})
    void whatIsNamedIsShownAsItIsWritten(String line, Kind kind, String lines) {
        HoverSection section = section("""
                services:
                  web:
                    %s
                  api: {image: a}
                configs: {site: {file: ./site.conf}}
                secrets: {key: {file: ./key.txt}}
                models: {llm: {model: ai/smollm2}}
                networks: {back: {internal: true}}
                """.formatted(line), kind);

        assertThat(part(section, Code.class).orElseThrow().yaml()).isEqualTo(lines);
    }

    @Test
    void filesOfWindowsAreReadAlike() {
        String file = "services:\r\n  web:\r\n    depends_on: [a|pi]\r\n  api:\r\n    image: a\r\n    init: true\r\n";

        assertThat(part(section(file, Kind.SERVICE), Code.class).orElseThrow().yaml())
                .isEqualTo("api:\n  image: a\n  init: true");
        assertThat(COMPLETING.labels("services:\r\n  web:\r\n    rest|\r\n")).first().isEqualTo("restart");
        assertThat(List.of(card("services:\r\n  web:\r\n    re|start: always\r\n").place().length()))
                .containsExactly("restart".length());
    }
}
