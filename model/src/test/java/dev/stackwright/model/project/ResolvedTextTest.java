package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolvedTextTest {

    private static ResolvedText text(String compose) {
        Path file = Path.of("/shop/compose.yaml");
        ProjectSources nothing = path -> new Reading.Unreadable(Reading.Reason.MISSING, "does not exist", "");
        return ResolvedText.of(ComposeProject.resolve(new OverlaySources(nothing,
                Map.of(file, new Reading.Text(TextDocument.of(compose)))), ResolveOptions.of(List.of(file))));
    }

    private static String slice(ResolvedText resolved, ResolvedText.Place place) {
        return resolved.text().substring(place.range().start(), place.range().end());
    }

    @Test
    void aResolvedProjectIsWrittenAsYaml() {
        assertThat(text("""
                services:
                  web:
                    image: nginx:${TAG:-1.27}
                    ports: ["8080:80"]
                    environment:
                      SECRET: a$$b
                      EMPTY:
                      YES: "yes"
                      LINES: |
                        one

                        two
                """).text()).isEqualTo("""
                name: shop
                services:
                  web:
                    image: nginx:1.27
                    ports:
                      - mode: ingress
                        target: 80
                        published: "8080"
                        protocol: tcp
                    environment:
                      SECRET: a$$b
                      EMPTY: null
                      "YES": "yes"
                      LINES: |
                        one

                        two
                    networks:
                      default: null
                networks:
                  default:
                    name: shop_default
                """);
    }

    @Test
    void itSaysTheSameWhenItIsReadAgain() {
        ResolvedText once = text("""
                services:
                  web:
                    image: nginx
                    command: ["sh", "-c", "echo $$HOME\ttab"]
                    labels:
                      "odd: key": "- text # no comment"
                """);

        assertThat(YamlReader.read(TextDocument.of(once.text())).problems()).isEmpty();
        assertThat(text(once.text()).text()).isEqualTo(once.text());
        assertThat(ComposeFile.of(YamlReader.read(TextDocument.of(once.text()))).serviceNames()).containsExactly("web");
    }

    @Test
    void everyValueIsFoundWhereItStands() {
        ResolvedText resolved = text("""
                services:
                  web:
                    image: nginx
                    ports: ["8080:80", "9090:90"]
                """);

        ResolvedText.Place port = resolved.at(List.of("services", "web", "ports", "[1]", "published")).orElseThrow();
        assertThat(slice(resolved, port)).isEqualTo("published: \"9090\"");
        assertThat(resolved.at(resolved.text().indexOf("nginx")).orElseThrow().path())
                .containsExactly("services", "web", "image");
        for (ResolvedText.Place place : resolved.places()) {
            String last = place.path().get(place.path().size() - 1);
            assertThat(slice(resolved, place)).startsWith(last.startsWith("[") ? "-" : last);
        }
    }
}
