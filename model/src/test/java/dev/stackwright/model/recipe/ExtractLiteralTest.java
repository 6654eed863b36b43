package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A variable in the place of any literal. */
class ExtractLiteralTest {

    private static final ValuePart WHOLE = new ValuePart.Whole();

    private static Recipe at(String path, ValuePart part) {
        return new ExtractLiteral(FileKey.MAIN, List.of(path.split("/")), part, "X", Map.of());
    }

    @Test
    void numbersFlagsAndTextsOfEveryAttribute() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: nginx:1.27
                    read_only: true
                    ports: ["8080:80"]
                    deploy:
                      replicas: 2   # for now
                      resources: {limits: {memory: 512M, cpus: '0.5'}}
                volumes:
                  data: {name: shop-data}
                """,
                new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "deploy", "replicas"), WHOLE, "N",
                        Map.of()),
                new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "read_only"), WHOLE, "RO", Map.of()),
                new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "ports", "0"), ValuePart.Named.PUBLISHED,
                        "PORT", Map.of()),
                new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "deploy", "resources", "limits", "memory"),
                        WHOLE, "MEM", Map.of()),
                new ExtractLiteral(FileKey.MAIN, List.of("volumes", "data", "name"), WHOLE, "DATA", Map.of())))
                .isEqualTo("""
                services:
                  web:
                    image: nginx:1.27
                    read_only: ${RO:-true}
                    ports: ["${PORT:-8080}:80"]
                    deploy:
                      replicas: ${N:-2}   # for now
                      resources: {limits: {memory: "${MEM:-512M}", cpus: '0.5'}}
                volumes:
                  data: {name: "${DATA:-shop-data}"}
                """);
    }

    @Test
    void aPlaceWhereDockerComposeReadsNoVariableIsRefused() {
        assertThat(Edited.refusalCode("x-count: 5\nservices: {web: {image: a}}\n", at("x-count", WHOLE)))
                .isEqualTo("no-variable-here");
    }

    @ParameterizedTest
    @CsvSource({"services/web/imag, no-such-value", "services/web, no-such-value",
        "services/web/command, not-a-literal"})
    void saysWhyItCannotBe(String path, String code) {
        assertThat(Edited.refusalCode("services:\n  web:\n    image: a\n    command: run ${MODE}\n", at(path, WHOLE)))
                .isEqualTo(code);
    }

    @Test
    void aVariableThatIsSetToSomethingElseAroundTheProjectIsRefused() {
        String stack = "services:\n  web:\n    image: a:1\n";
        ValuePart tag = ValuePart.Named.TAG;
        assertThat(Edited.refusalCode(stack, new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "image"), tag,
                "TAG", Map.of("TAG", "2")))).isEqualTo("variable-set");
        assertThat(Edited.refusalCode(stack, new ExtractVariable("web", new ExtractVariable.Source.Image(), tag, "TAG",
                Map.of("TAG", "2")))).isEqualTo("variable-set");
        assertThat(Edited.by(stack, new ExtractLiteral(FileKey.MAIN, List.of("services", "web", "image"), tag, "TAG",
                Map.of("TAG", "1")))).contains("image: a:${TAG:-1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8080    | services.web.ports.0                  | 8080:80  | WEB_PORT",
        "fast    | services.web.environment.0            | fast     | MODE",
        "letsgo  | services.web.labels.traefik.http.mode | letsgo   | WEB_TRAEFIK_HTTP_MODE",
        "nginx   | services.web.image                    | nginx:1  | WEB_TAG"})
    void thePlaceAtTheCaret(String word, String path, String value, String name) {
        String text = """
                services:
                  web:
                    image: nginx:1
                    ports: ["8080:80"]
                    environment: [MODE=fast]
                    labels:
                      traefik.http.mode: letsgo
                """;
        LiteralPlace place = LiteralPlace.at(Snapshot.of(text).compose(), text.indexOf(word) + 1).orElseThrow();

        assertThat(String.join(".", place.path())).isEqualTo(path);
        assertThat(place.value()).isEqualTo(value);
        assertThat(place.suggestedName(place.parts().get(0))).isEqualTo(name);
        assertThat(LiteralPlace.at(Snapshot.of(text).compose(), List.of(path.split("\\.")))).hasValue(place);
    }

    @Test
    void keysAndEmptyValuesAreNoPlaces() {
        String text = "services:\n  web:\n    image: a\n    command:\n";
        assertThat(LiteralPlace.at(Snapshot.of(text).compose(), text.indexOf("image"))).isEmpty();
        assertThat(LiteralPlace.at(Snapshot.of(text).compose(), text.length() - 1)).isEmpty();
    }
}
